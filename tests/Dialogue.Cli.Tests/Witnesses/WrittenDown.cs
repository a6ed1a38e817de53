using System.Text;
using System.Text.RegularExpressions;
using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Scenarios;
using Dialogue.Testing.Building;

namespace Dialogue.Cli.Tests.Witnesses;

/// <summary>Makes files of generated scenarios: the engine takes some things that no file can say, and each has its like in one.</summary>
internal static partial class WrittenDown
{
    /// <summary>Gives the file as the reader takes it; without a scenario where there is no ending.</summary>
    public static ScenarioReading Read(Scenario scenario)
    {
        Scenario plain = scenario with { Beats = scenario.Beats.Select(beat => beat with { Choices = beat.Choices.Select(Plain).ToValueArray() }).ToValueArray() };
        string text = FormerId().Replace(Encoding.UTF8.GetString(ScenarioWriter.Write(plain)), string.Empty).Replace("{{ {\"", "{{ {{\"", StringComparison.Ordinal);
        return ScenarioReader.Read(Encoding.UTF8.GetBytes(text), new ScenarioReadingOptions { ExpectedId = scenario.Id, Rubric = A.Rubric() });
    }

    // In a file, a choice changes a variable once.
    private static Choice Plain(Choice choice) => choice with { Effects = choice.Effects.DistinctBy((Effect effect) => effect.Variable).ToValueArray() };

    // In a file, conditions name beats and choices as they are called now.
    [GeneratedRegex(@"(?<=visits\(|took\(|took\(b\d+/|took\(old-b\d+/)old-")]
    private static partial Regex FormerId();
}
