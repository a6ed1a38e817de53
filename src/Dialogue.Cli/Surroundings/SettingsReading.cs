using Dialogue.Presentation.Settings;

namespace Dialogue.Cli.Surroundings;

/// <summary>The settings as they hold, with where each came from, and what was wrong on the way.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="Sources">For each setting's name, <c>default</c>, <c>file</c>, the variable or the option.</param>
/// <param name="Complaints">One sentence for everything that was not understood; it was left out.</param>
internal sealed record SettingsReading(AppSettings Settings, IReadOnlyDictionary<string, string> Sources, IReadOnlyList<string> Complaints);
