using System.Globalization;
using System.Text;
using Dialogue.Authoring.Differences;
using Dialogue.Authoring.Figures;
using Dialogue.Cli.Composition;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics.Output;
using Dialogue.Presentation.Words;

namespace Dialogue.Cli.Words;

/// <summary>What a comparison of two versions says to a person.</summary>
internal static class DifferenceText
{
    private static readonly Skill[] Skills = [Skill.Empathy, Skill.Clarity, Skill.Boundaries];

    /// <summary>Gives the text.</summary>
    /// <param name="difference">What is different.</param>
    /// <param name="file">The new version's file, for places.</param>
    public static string Of(ScenarioDifference difference, string file)
    {
        StringBuilder text = new();
        AppendChanges(text, difference);
        AppendFigures(text, difference.Before, difference.After);
        text.Append("\nKept plays\n  ").Append(SavesOf(difference.Saves)).Append('\n');
        if (!difference.Diagnostics.IsEmpty)
        {
            text.Append('\n').Append(DiagnosticsText.Write([new FileDiagnostics(file, difference.Diagnostics)]));
        }

        return text.ToString();
    }

    private static void AppendChanges(StringBuilder text, ScenarioDifference difference)
    {
        if (difference.Changes.IsEmpty)
        {
            text.Append("Both versions say the same.\n");
            return;
        }

        string? place = null;
        foreach (Change change in difference.Changes)
        {
            if (change.Place != place)
            {
                place = change.Place;
                text.Append(place.Length == 0 ? "The file" : place).Append('\n');
            }

            AppendChange(text, change);
        }
    }

    private static void AppendChange(StringBuilder text, Change change)
    {
        text.Append(change.Kind switch
        {
            ChangeKind.Added => $"  + {change.What}{Shown(change.After)}\n",
            ChangeKind.Removed => $"  - {change.What}{Shown(change.Before)}\n",
            ChangeKind.Renamed => $"  ~ {change.What} renamed, was {change.Before}\n",
            _ => $"  ~ {change.What}\n      was{Shown(change.Before)}\n      is {Shown(change.After)}\n",
        });
    }

    private static string Shown(string? words) => string.IsNullOrEmpty(words) ? string.Empty : $"  {SafeText.Line(words)}";

    private static void AppendFigures(StringBuilder text, ScenarioFigures before, ScenarioFigures after)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{"Endings",-26}{"was",12}{"is",12}\n");
        foreach (BeatId beat in before.Endings.Select(ending => ending.Beat).Union(after.Endings.Select(ending => ending.Beat)))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {beat.Value,-24}{Chance(before, beat),12}{Chance(after, beat),12}\n");
        }

        text.Append("Sums of values, least to most\n");
        foreach (Skill skill in Skills)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {SkillWords.Name(skill),-24}{Range(before[skill].Sum),12}{Range(after[skill].Sum),12}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"{"Decisions in a play",-26}{Range(before.Decisions),12}{Range(after.Decisions),12}\n");
        text.Append(CultureInfo.InvariantCulture, $"{"Plays",-26}{Count(before),12}{Count(after),12}\n");
    }

    private static string Chance(ScenarioFigures figures, BeatId beat) => figures.Endings.FirstOrDefault(ending => ending.Beat == beat) switch
    {
        null => "-",
        { Reachable: false } => "never",
        { Probability: { } probability } => (probability * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %",
        _ => "unproven",
    };

    private static string Range(FigureRange range) => $"{Number(range.Min)} to {Number(range.Max)}";

    private static string Number(double? number) => number?.ToString("0", CultureInfo.InvariantCulture) ?? "-";

    private static string Count(ScenarioFigures figures) =>
        figures.Paths is { } paths ? paths < 1_000_000_000_000 ? paths.ToString("N0", CultureInfo.InvariantCulture) : "over 10^12" : figures.IsExact ? "endless" : "unproven";

    private static string SavesOf(SaveCompatibility saves) => saves switch
    {
        { AllLoad: true } => "Every play that could be kept of the old version loads in the new one. Everything was searched.",
        { AllLoad: null } => "None was found that does not load, but not everything could be searched. --budget takes more.",
        { Lost.Count: 1 } => "Not all load: after one answer of the old version the new one does not go on.",
        _ => string.Create(CultureInfo.InvariantCulture, $"Not all load: after {saves.Lost.Count} answers of the old version the new one does not go on."),
    };
}
