using Dialogue.Core.Scenarios;

namespace Dialogue.Presentation.Previews;

/// <summary>A choice that leads to a beat which its file does not have.</summary>
/// <param name="Choice">The choice.</param>
/// <param name="Target">What it names.</param>
public readonly record struct MissingTarget(ChoicePath Choice, string Target);
