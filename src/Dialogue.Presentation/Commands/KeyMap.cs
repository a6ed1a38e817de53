using System.Collections.Frozen;
using Dialogue.Core.Values;

namespace Dialogue.Presentation.Commands;

/// <summary>Which key asks for which command. The only place that knows key names.</summary>
/// <remarks>A key is named as it is shown: <c>Enter</c>, <c>Ctrl+C</c>, <c>PgUp</c>, or the character itself; case matters.</remarks>
public sealed class KeyMap
{
    private readonly FrozenDictionary<string, string> _commands;
    private readonly FrozenDictionary<string, string> _shown;

    private KeyMap(Dictionary<string, string> commands, Dictionary<string, string> shown)
    {
        _commands = commands.ToFrozenDictionary(StringComparer.Ordinal);
        _shown = shown.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Gets the keys as they come.</summary>
    public static KeyMap Default { get; } = With([]);

    /// <summary>Makes a map in which some commands have other keys; a key that a person gave wins over one that came with the program, and of two the later.</summary>
    /// <param name="rebound">Command id and key, in order; unknown commands are left out.</param>
    /// <param name="more">Further commands, whose keys win over those of the catalogue; null for none.</param>
    public static KeyMap With(ValueArray<KeyBinding> rebound, IReadOnlyList<AppCommand>? more = null)
    {
        HashSet<string> moved = [.. rebound.Select(binding => binding.Command)];
        List<KeyBinding> bindings =
        [
            .. CommandCatalogue.All.Concat(more ?? []).Where(command => !moved.Contains(command.Id)).SelectMany(command => command.Keys.Select(key => new KeyBinding(command.Id, key))),
            .. rebound.Where(binding => CommandCatalogue.Has(binding.Command)),
        ];
        Dictionary<string, string> commands = [];
        bindings.ForEach(binding => commands[binding.Key] = binding.Command);

        // A command that lost its first key to another is shown with the next one that is left to it.
        Dictionary<string, string> shown = [];
        foreach (KeyBinding binding in bindings.Where(binding => commands[binding.Key] == binding.Command))
        {
            shown.TryAdd(binding.Command, binding.Key);
        }

        return new KeyMap(commands, shown);
    }

    /// <summary>Gives the command that a key asks for, or null.</summary>
    public string? CommandFor(string key) => _commands.GetValueOrDefault(key);

    /// <summary>Gives the key to show for a command; empty where it has none.</summary>
    public string KeyFor(string command) => _shown.GetValueOrDefault(command, string.Empty);
}

/// <summary>A key that a person gave to a command.</summary>
/// <param name="Command">The command's id.</param>
/// <param name="Key">The key's name.</param>
public readonly record struct KeyBinding(string Command, string Key);
