namespace Dialogue.Authoring.Templates;

/// <summary>A small conversation to start from.</summary>
/// <param name="Name">The word that asks for it.</param>
/// <param name="About">What it is, in one sentence without a full stop.</param>
public sealed record ScenarioTemplate(string Name, string About);
