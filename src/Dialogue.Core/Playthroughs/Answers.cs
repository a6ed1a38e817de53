using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Core.Playthroughs;

/// <summary>A moment of the path with every answer that was given to it.</summary>
/// <param name="Current">The answer that the story went on with.</param>
/// <param name="All">All answers, in the order in which they were first given; what the current one says is among them.</param>
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
    public static ValueArray<AnsweredMoment> Of(Playthrough playthrough) =>
        playthrough.Log.SetAside is { } aside
            ? WithSetAside(playthrough, aside)
            : Path(playthrough).Select(decision => new AnsweredMoment(decision, [decision])).ToValueArray();

    /// <summary>Gives the playthrough as it stood at a moment of its path, before that was answered; nothing is taken back by it.</summary>
    public static Playthrough Before(Playthrough playthrough, AnsweredMoment moment)
    {
        Playthrough at = playthrough;
        while (at.DecisionCount >= moment.Current.Number)
        {
            at = at.Previous!;
        }

        return at;
    }

    /// <summary>Gives what comes of an answer, or null where it cannot be given.</summary>
    /// <param name="before">The playthrough at the question.</param>
    /// <param name="answer">The choice; null: silence.</param>
    public static Playthrough? Take(Playthrough before, ChoiceId? answer) =>
        ((answer is { } choice ? before.Take(choice) : before.StaySilent()) as TakeOutcome.Taken)?.Playthrough;

    /// <summary>Gives the answers that count, in order: the first to each moment of the current path.</summary>
    internal static IEnumerable<Decision> FirstOf(Playthrough playthrough) =>
        playthrough.Log.SetAside is { } aside ? WithSetAside(playthrough, aside).Select(moment => moment.First) : Path(playthrough);

    /// <summary>Gives the answers that the story went on with, in order.</summary>
    internal static Decision[] Path(Playthrough playthrough)
    {
        Decision[] path = new Decision[playthrough.DecisionCount];
        for (Playthrough at = playthrough; at.LastDecision is { } decision; at = at.Previous!)
        {
            path[decision.Number - 1] = decision;
        }

        return path;
    }

    private static ValueArray<AnsweredMoment> WithSetAside(Playthrough playthrough, SetAsideAnswer latest)
    {
        Dictionary<(BeatId Beat, int Meeting), List<Decision>> newestFirst = [];
        Moment[] path = Moment.AllOf(playthrough);
        foreach (Moment moment in path)
        {
            newestFirst.Add(moment.Identity, [moment.Decision]);
        }

        for (SetAsideAnswer? aside = latest; aside is not null; aside = aside.Before)
        {
            if (newestFirst.TryGetValue(aside.Moment.Identity, out List<Decision>? answers))
            {
                answers.Add(aside.Moment.Decision);
            }
        }

        return path.Select(moment => new AnsweredMoment(moment.Decision, InOrder(newestFirst[moment.Identity]))).ToValueArray();
    }

    private static ValueArray<Decision> InOrder(List<Decision> newestFirst) =>
        newestFirst.AsEnumerable().Reverse().DistinctBy(decision => decision.Path).ToValueArray();
}
