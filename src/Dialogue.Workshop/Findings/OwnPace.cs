using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Workshop.Rooms;

namespace Dialogue.Workshop.Findings;

/// <summary>Tells a conversation that everybody played at their own pace: how many took which answer where, however they came there.</summary>
/// <remarks>While people still answer nothing is counted: of two reports, one before and one after somebody went on, the difference would be that person.</remarks>
internal static class OwnPace
{
    public static PieceFacts Of(Room room, PieceCourse course, bool isGoingOn)
    {
        PieceFacts facts = new(course.Index + 1, room.Pieces[course.Index], [], []) { BegunAt = course.BegunAt, IsGoingOn = isGoingOn };
        if (isGoingOn)
        {
            return facts;
        }

        Playthrough[] ways = [.. room.CursorsOf(course.Index).Values];
        ValueArray<Beat> beats = room.Pieces[course.Index].Conversation.Scenario.Beats;
        return facts with
        {
            Questions = beats.Select(beat => Question(beat, ways)).OfType<QuestionFacts>()
                .Select(static (question, place) => question with { Number = place + 1 }).ToValueArray(),
            Endings = Endings(beats, ways).ToValueArray(),
        };
    }

    // Locked answers differ from person to person, so a beat's answers are all that its author wrote.
    private static QuestionFacts? Question(Beat beat, Playthrough[] ways)
    {
        Playthrough[] here = [.. ways.SelectMany(way => FirstAnswersAt(beat, way))];
        if (here.Length == 0)
        {
            return null;
        }

        ValueArray<OptionFacts> options = beat.Choices
            .Select(choice => new OptionFacts(choice.Id.Value, choice.Text.Render(here[0].Cast), true))
            .Concat(here.Any(static after => after.Previous!.CanStaySilent) ? [new OptionFacts(Rooms.Question.Silence, string.Empty, true)] : [])
            .ToValueArray();
        ValueArray<int> counts = options
            .Select(option => here.Count(after => (after.LastDecision!.Choice?.Id.Value ?? Rooms.Question.Silence) == option.Id))
            .ToValueArray();
        string asked = beat.Lines.IsEmpty ? string.Empty : beat.Lines[^1].Text.Render(here[0].Cast);
        return new QuestionFacts(0, beat.Id.Value, asked, options, [new RoundFacts(0, 1, null, Splits.OfWays(counts))]);
    }

    // Who comes by twice is one person still: the first answer counts.
    private static IEnumerable<Playthrough> FirstAnswersAt(Beat beat, Playthrough way) => Backwards(way)
        .Where(after => after.LastDecision!.Beat.Id == beat.Id).TakeLast(1);

    private static IEnumerable<Playthrough> Backwards(Playthrough way)
    {
        for (Playthrough at = way; at.Previous is { } before; at = before)
        {
            yield return at;
        }
    }

    private static IEnumerable<EndingFacts> Endings(ValueArray<Beat> beats, Playthrough[] ways)
    {
        Beat[] endings = [.. beats.Where(beat => beat.Ending is not null && ways.Any(way => way.Ending is not null && way.Beat.Id == beat.Id))];
        ValueArray<int> counts = endings.Select(beat => ways.Count(way => way.Ending is not null && way.Beat.Id == beat.Id)).ToValueArray();
        Split split = Splits.OfWays(counts);
        for (int i = 0; i < endings.Length && split.People is not null; i++)
        {
            Ending ending = endings[i].Ending!;
            yield return new EndingFacts(endings[i].Id.Value, ending.Title.Render(ways[0].Cast), ending.Outcome, EndingHow.OwnPace, split.Cells[i]);
        }
    }
}
