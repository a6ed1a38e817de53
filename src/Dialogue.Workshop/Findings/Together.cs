using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Rooms;
using Dialogue.Workshop.Views;
using Dialogue.Workshop.Voting;

namespace Dialogue.Workshop.Findings;

/// <summary>Tells a conversation that a room played together.</summary>
internal static class Together
{
    public static PieceFacts Of(Room room, PieceCourse course)
    {
        List<QuestionFacts> questions = [];
        Dictionary<int, int> places = [];
        HashSet<(int, BeatId)> asked = [];
        foreach (StepRecord[] rounds in RoundsOf(course.Steps))
        {
            foreach (StepRecord step in rounds)
            {
                places[step.Number] = questions.Count;
            }

            questions.Add(Question(rounds, course) with { IsAgain = !asked.Add((rounds[0].At.DecisionCount, rounds[0].At.Beat.Id)) });
        }

        return new PieceFacts(course.Index + 1, room.Pieces[course.Index], questions.ToValueArray(), course.Endings.ToValueArray())
        {
            Path = course.Path.Select(step => places[step.Number]).ToValueArray(),
            BegunAt = course.BegunAt,
        };
    }

    /// <summary>Gives the words and answers of a question.</summary>
    public static QuestionFacts Asked(Playthrough at, ValueArray<RoundFacts> rounds)
    {
        Question question = new(at);
        return new QuestionFacts(
            at.DecisionCount + 1,
            at.Beat.Id.Value,
            StepViews.Lines(at).LastOrDefault(static line => line.Words.Length > 0)?.Words ?? string.Empty,
            StepViews.Options(at).Select((option, place) => new OptionFacts(option.Id, option.Words, question.IsOpen(place))).ToValueArray(),
            rounds);
    }

    /// <summary>Gives the votes on the same question, the first round first.</summary>
    public static IEnumerable<StepRecord[]> RoundsOf(IEnumerable<StepRecord> steps)
    {
        List<StepRecord> rounds = [];
        foreach (StepRecord step in steps)
        {
            if (step.Round == 1 && rounds.Count > 0)
            {
                yield return [.. rounds];
                rounds.Clear();
            }

            rounds.Add(step);
        }

        if (rounds.Count > 0)
        {
            yield return [.. rounds];
        }
    }

    /// <summary>Tells a closed vote; in the hot seat, where one person answers aloud, what the others suggested.</summary>
    public static Split SplitOf(StepRecord step) => step.Cause == ClosingCause.HotSeat
        ? Splits.OfVote(step.Suggestions(), 0)
        : Splits.OfVote(step.Counts!.Value, step.Hands.Sum());

    private static QuestionFacts Question(StepRecord[] rounds, PieceCourse course)
    {
        StepRecord last = Array.FindLast(rounds, static step => step.Resolved is not null) ?? rounds[^1];
        ValueArray<RoundFacts> closed = rounds.Where(static step => step.Counts is not null)
            .Select(static step => new RoundFacts(step.Number, step.Round, step.Cause, SplitOf(step))).ToValueArray();
        return Asked(rounds[0].At, closed) with
        {
            WentOnWith = last.Resolved,
            Reason = last.Reason,
            WentOnAt = course.WentOnAt.TryGetValue(last.Number, out DateTimeOffset at) ? at : null,
            MinorityPlayed = course.Minority is { } minority && Array.Exists(rounds, step => step.Number == minority.Step) ? minority.Option : null,
        };
    }
}
