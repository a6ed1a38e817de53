using Dialogue.Core.Values;

namespace Dialogue.Core.Playthroughs;

/// <summary>A moment of the path with every answer that was given to it.</summary>
/// <param name="Current">The answer that the story went on with.</param>
/// <param name="All">All answers, in the order in which they were first given, the current one included.</param>
public sealed record AnsweredMoment(Decision Current, ValueArray<Decision> All)
{
    /// <summary>Gets the answer that counts: the one that was given first.</summary>
    public Decision First => All[0];

    /// <summary>Gets whether the answer was changed.</summary>
    public bool WasChanged => First.Path != Current.Path;
}

/// <summary>Reads the answers of a playthrough, moment by moment.</summary>
public static class Answers
{
    /// <summary>Gives the moments of the current path, in order, each with what was answered first.</summary>
    /// <remarks>
    /// A moment is a beat and which meeting of it on the path. Answers on a way that was left for good stand in no moment of
    /// this path and count for nothing: only what could be compared with the path itself is.
    /// </remarks>
    public static ValueArray<AnsweredMoment> Of(Playthrough playthrough)
    {
        Stack<AnsweredMoment> moments = [];
        for (Playthrough at = playthrough; at.LastDecision is { } decision; at = at.Previous!)
        {
            int meeting = playthrough.Log.SetAside is null ? 0 : Meetings.Count(at.Previous!, decision.Beat.Id);
            moments.Push(new AnsweredMoment(decision, AllAt(playthrough, decision, meeting)));
        }

        return moments.ToValueArray();
    }

    private static ValueArray<Decision> AllAt(Playthrough playthrough, Decision current, int meeting)
    {
        List<Decision> all = [current];
        for (SetAsideAnswer? aside = playthrough.Log.SetAside; aside is not null; aside = aside.Before)
        {
            if (aside.Meeting == meeting && aside.Decision.Beat.Id == current.Beat.Id)
            {
                all.Add(aside.Decision);
            }
        }

        all.Reverse();
        return all.DistinctBy(decision => decision.Path).ToValueArray();
    }
}
