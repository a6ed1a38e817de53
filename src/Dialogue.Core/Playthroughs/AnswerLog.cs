using Dialogue.Core.Scenarios;

namespace Dialogue.Core.Playthroughs;

/// <summary>Everything a player did in one sitting, newest first: answers, and how far they were taken back. An immutable chain.</summary>
internal sealed class AnswerLog
{
    private AnswerLog(AnswerLog? before, SavedStep? step, SetAsideAnswer? setAside)
    {
        Before = before;
        Step = step;
        SetAside = setAside;
    }

    public static AnswerLog Empty { get; } = new(null, null, null);

    public AnswerLog? Before { get; }

    /// <summary>Gets what was done, or null at the start.</summary>
    public SavedStep? Step { get; }

    /// <summary>Gets the latest answer that was taken back, which leads to the ones before; null where nothing was.</summary>
    public SetAsideAnswer? SetAside { get; }

    public AnswerLog Add(Decision decision) => new(this, SavedStep.Of(decision), SetAside);

    public AnswerLog TakeBack(Playthrough from, int decisions)
    {
        Playthrough[] undone = new Playthrough[decisions];
        Playthrough? each = from;
        for (int i = decisions - 1; i >= 0; i--, each = each!.Previous)
        {
            undone[i] = each!;
        }

        SetAsideAnswer? aside = SetAside;
        foreach (Playthrough playthrough in undone)
        {
            Decision decision = playthrough.LastDecision!;
            aside = new SetAsideAnswer(decision, Meetings.Count(playthrough.Previous!, decision.Beat.Id), aside);
        }

        return new AnswerLog(this, new SavedStep.Back(decisions), aside);
    }
}

/// <summary>An answer that was taken back, with which meeting of its beat on the path it answered.</summary>
internal sealed record SetAsideAnswer(Decision Decision, int Meeting, SetAsideAnswer? Before);

/// <summary>Counts how often a decision at a beat was met on a path, since a path may come back to a beat.</summary>
internal static class Meetings
{
    public static int Count(Playthrough path, BeatId beat)
    {
        int met = 0;
        for (Playthrough? at = path; at?.LastDecision is { } decision; at = at.Previous)
        {
            met += decision.Beat.Id == beat ? 1 : 0;
        }

        return met;
    }
}
