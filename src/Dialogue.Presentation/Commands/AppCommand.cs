using Dialogue.Core.Values;

namespace Dialogue.Presentation.Commands;

/// <summary>Something that a person can ask for by a key or by name.</summary>
/// <param name="Id">Its id, one of <see cref="CommandIds"/>.</param>
/// <param name="Name">Its name in the palette.</param>
/// <param name="Meaning">What it does, in a sentence.</param>
/// <param name="Keys">The keys that ask for it unless they are rebound, the shown one first.</param>
public sealed record AppCommand(string Id, string Name, string Meaning, ValueArray<string> Keys);

/// <summary>A command in a place where it may or may not be possible now.</summary>
/// <param name="Command">The command.</param>
/// <param name="Unavailable">Why it is not possible now, or null where it is.</param>
public readonly record struct CommandState(AppCommand Command, string? Unavailable = null);
