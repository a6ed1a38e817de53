using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Previews;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Talking;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>What stands beside a previewed conversation: the diagnostics, the values now, and the outline of the beats.</summary>
internal static class PreviewAside
{
    private const int MostColumnsOfId = 24;
    private const int LeastLabel = 12;
    private const int MostLabel = 20;

    public static ValueArray<Block> Of(Place.Previewing place, PreviewItems items)
    {
        Page page = new();
        if (place.ShowsValues)
        {
            AddValues(page, place);
        }

        AddProblems(page.Blank(), place, items);
        AddTotals(page.Blank(), place);
        if (!place.ShowsValues)
        {
            AddValues(page.Blank(), place);
        }

        AddOutline(page.Blank(), place, items);
        return page.Blocks();
    }

    private static void AddProblems(Page page, Place.Previewing place, PreviewItems items)
    {
        PreviewReading reading = place.Reading;
        page.Heading(PreviewWords.Diagnostics, reading.IsChecking ? PreviewWords.StillChecking : string.Empty);
        if (place.Trouble is { } trouble)
        {
            page.Words(trouble, Style.Problem);
        }

        if (reading.Problems.IsEmpty && !reading.IsChecking)
        {
            page.Words(PreviewWords.NothingWrong, Style.Quiet);
        }

        page.Add(reading.Problems.Select((problem, i) => new Block.Item(items.FirstProblem + i, string.Empty, [new Cell(PreviewWords.Problem(problem), StyleOf(problem))])
        {
            Note = PreviewWords.Meant(problem),
            Hanging = 2,
        }));
        int more = reading.Errors + reading.Warnings + reading.Notes - reading.Problems.Count;
        if (more > 0)
        {
            page.Words($"and {more} more; `dialogue check` lists them all.", Style.Quiet);
        }
    }

    private static void AddTotals(Page page, Place.Previewing place)
    {
        if (place.Playthrough is { } play)
        {
            page.Words(PreviewTotalsWords.Of(play.Conversation.Scenario, place.Played.Totals), Style.Quiet);
        }
    }

    private static Style StyleOf(PreviewProblem problem) => problem.Severity switch
    {
        "error" => Style.Problem,
        "warning" => Style.Normal,
        _ => Style.Quiet,
    };

    private static void AddValues(Page page, Place.Previewing place)
    {
        if (place.Playthrough is not { } play)
        {
            return;
        }

        page.Heading(PreviewWords.Values);
        Attainable? attainable = place.Played.Attainable(play);
        SkillValues sums = ValueWords.SumsOf(play);
        ValueArray<Variable> variables = play.Conversation.Scenario.Variables;
        int width = Math.Clamp(variables.Select(variable => variable.Id.Value.Length + 2).DefaultIfEmpty(0).Max(), LeastLabel, MostLabel);
        foreach (Skill skill in NotesAbout.Skills)
        {
            page.Row(SkillWords.Name(skill), ValueWords.Sum(skill, sums, attainable), Style.Normal, width);
        }

        foreach (Variable variable in variables)
        {
            page.Row(variable.Id.Value, ValueWords.Of(variable, play), Style.Normal, width);
        }
    }

    private static void AddOutline(Page page, Place.Previewing place, PreviewItems items)
    {
        if (place.Playthrough is not { } play)
        {
            return;
        }

        ValueArray<Beat> all = play.Conversation.Scenario.Beats;
        string endings = CommonWords.Count(all.Count(beat => beat.Ending is not null), "ending", "endings");
        page.Heading(PreviewWords.OutlineTitle, $"{CommonWords.Count(all.Count, "beat", "beats")}, {endings}");
        int width = Math.Min(MostColumnsOfId, items.Beats.Select(beat => beat.Id.Value.Length).DefaultIfEmpty(0).Max() + 4);
        for (int i = 0; i < items.Beats.Count; i++)
        {
            Beat beat = items.Beats[i];
            bool isHere = beat == play.Beat;
            string words = isHere ? $"{Leads(beat)}, here" : Leads(beat);
            string indent = beat.Choices.IsEmpty ? "  " : string.Empty;
            page.Add([new Block.Item(items.FirstBeat + i, string.Empty, [new Cell(indent + beat.Id.Value, isHere ? Style.Strong : Style.Normal, width), new Cell(words, Style.Quiet)])]);
            foreach (MissingTarget missing in place.Reading.Missing.Where(each => each.Choice.Beat == beat.Id))
            {
                page.Spans(2, 0, new Span($"{missing.Target}  ".PadRight(width - 2)), new Span("missing", Style.Problem));
            }
        }
    }

    private static string Leads(Beat beat) => beat switch
    {
        { Ending: { } ending } => $"ends, {Outcome(ending)}",
        { Choices.IsEmpty: false } => CommonWords.Count(beat.Choices.Count, "choice", "choices"),
        _ => $"to {string.Join(", ", beat.Next.Select(onward => onward.To.Value).Distinct())}",
    };

    private static string Outcome(Ending ending) => ending.Outcome.ToString().ToLowerInvariant();
}
