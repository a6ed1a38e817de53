using System.Globalization;
using System.Text;
using Dialogue.Authoring.Simulation;
using Dialogue.Cli.Composition;
using Dialogue.Cli.Json;
using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Words;

namespace Dialogue.Cli.Words;

/// <summary>What simulated plays did, for a person: a summary, and the story with a count before each line.</summary>
internal static class SimulationText
{
    private const int CountWidth = 12;
    private const string Never = "never";

    /// <summary>Gives the summary.</summary>
    public static string Summary(SimulationResult result, ulong seed, string policy)
    {
        StringBuilder text = new();
        string plays = result.Runs == 1 ? "play" : "plays";
        text.Append(CultureInfo.InvariantCulture, $"{result.Scenario.Id}: {result.Runs:N0} {plays}, policy {policy}, seed {seed}.\n\nEndings\n");
        int width = result.Scenario.Beats.Where(beat => beat.Ending is not null).Select(beat => beat.Id.Value.Length).DefaultIfEmpty().Max();
        for (int beat = 0; beat < result.Scenario.Beats.Count; beat++)
        {
            if (result.Scenario.Beats[beat] is { Ending: { } ending, Id: var id })
            {
                text.Append(CultureInfo.InvariantCulture, $"  {id.Value.PadRight(width)}  {AnalysisJson.OutcomeWord(ending.Outcome),-7}  {Share(result.EndedAt(beat), result.Runs),8}  {result.EndedAt(beat),CountWidth:N0}\n");
            }
        }

        if (result.Unfinished > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {result.Unfinished:N0} came to no ending; `dialogue check` says where.\n");
        }

        text.Append("\nSkills         sum: least   mean   most   share   moments\n");
        foreach (Skill skill in (Skill[])[Skill.Empathy, Skill.Clarity, Skill.Boundaries])
        {
            SimulatedSkill each = result[skill];
            string share = each.ShareMean?.ToString("0.00", CultureInfo.InvariantCulture) ?? "-";
            text.Append(CultureInfo.InvariantCulture, $"  {SkillWords.Name(skill),-12}{each.SumLeast,11}{each.SumMean,7:0.0}{each.SumGreatest,7}{share,8}{each.OpportunityMean,10:0.0}\n");
        }

        return text.ToString();
    }

    /// <summary>Gives the story as its author wrote it, with how often each line was said and each choice was taken.</summary>
    public static string Listing(SimulationResult result)
    {
        StringBuilder text = new("\nHow often each line was said and each choice taken\n");
        for (int beat = 0; beat < result.Scenario.Beats.Count; beat++)
        {
            Beat source = result.Scenario.Beats[beat];
            string time = source.Time is { } label ? $"  ({SafeText.Line(label)})" : string.Empty;
            text.Append('\n').Append(Count(result.Visited(beat))).Append("  ").Append(source.Id).Append(time).Append('\n');
            for (int line = 0; line < source.Lines.Count; line++)
            {
                Line said = source.Lines[line];
                string when = said.When is { } condition ? $"  [{SafeText.Line(condition.Source)}]" : string.Empty;
                text.Append(Count(result.Said(beat, line))).Append("    ").Append(said.From).Append(": ").Append(SafeText.Line(said.Text.Source)).Append(when).Append('\n');
            }

            for (int choice = 0; choice < source.Choices.Count; choice++)
            {
                Choice taken = source.Choices[choice];
                text.Append(Count(result.Took(beat, choice))).Append("  > ").Append(taken.Id).Append(": ").Append(SafeText.Line(taken.Text.Source)).Append("  to ").Append(taken.To).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Count(long count) => (count == 0 ? Never : count.ToString("N0", CultureInfo.InvariantCulture)).PadLeft(CountWidth);

    private static string Share(long count, long all) => (all == 0 ? 0 : 100.0 * count / all).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
