using System.Diagnostics;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Reports.Steps;

/// <summary>Goes through a playthrough step by step, also through what was taken back.</summary>
internal static class PlayedSteps
{
    /// <summary>Gives every step that could be played again, in order.</summary>
    public static ValueArray<PlayedStep> Of(PlayReport report)
    {
        List<PlayedStep> steps = [];
        Path path = new();
        Playthrough play = report.Play.Conversation.Begin(report.Kept.Saved.Cast, report.Kept.Saved.Seed);
        DateTimeOffset last = report.Kept.BegunAt;
        for (int i = 0; i < report.Replay.StepsDone; i++)
        {
            DateTimeOffset at = i < report.Kept.Times.Count ? report.Kept.Times[i] : last;
            Playthrough after = Apply(play, report.Kept.Saved.Steps[i]);
            bool isAnswer = report.Kept.Saved.Steps[i] is not SavedStep.Back;
            int attempt = isAnswer ? path.Add(after.LastDecision!, i) : path.Cut(after.DecisionCount);
            steps.Add(new PlayedStep(i + 1, isAnswer ? after.LastDecision : null, attempt, at, NotNegative(at - last), play, after));
            (play, last) = (after, at);
        }

        HashSet<int> counted = path.FirstAnswers();
        return steps.Select((step, i) => step with { Counts = counted.Contains(i) && step.Decision is { IsSilence: false } }).ToValueArray();
    }

    /// <summary>Gives how long it took, with every pause, until a number of steps were done; all that were kept where null.</summary>
    public static TimeSpan Duration(PlayReport report, int? steps = null)
    {
        TimeSpan sum = TimeSpan.Zero;
        DateTimeOffset last = report.Kept.BegunAt;
        foreach (DateTimeOffset at in report.Kept.Times.Take(steps ?? int.MaxValue))
        {
            sum += NotNegative(at - last);
            last = at;
        }

        return sum;
    }

    private static TimeSpan NotNegative(TimeSpan span) => span < TimeSpan.Zero ? TimeSpan.Zero : span;

    private static Playthrough Apply(Playthrough play, SavedStep step) => step switch
    {
        SavedStep.Took took => After(play.Take(took.Choice.Choice)),
        SavedStep.StayedSilent => After(play.StaySilent()),
        SavedStep.Back back => play.Rewind(back.Decisions),
        _ => throw new UnreachableException(),
    };

    private static Playthrough After(TakeOutcome outcome) => outcome is TakeOutcome.Taken taken
        ? taken.Playthrough
        : throw new InvalidOperationException("The report's replay is not of the playthrough that was kept.");

    /// <summary>The answers that the story stands on, and how often each moment was answered. A moment is a beat with which meeting of it this is.</summary>
    private sealed class Path
    {
        private readonly List<(BeatId Beat, int Meeting)> _moments = [];
        private readonly Dictionary<(BeatId Beat, int Meeting), (int Attempts, int First)> _answers = [];

        /// <summary>Adds an answer, and gives which attempt at its moment it is.</summary>
        public int Add(Decision decision, int step)
        {
            (BeatId Beat, int) moment = (decision.Beat.Id, _moments.Count(each => each.Beat == decision.Beat.Id));
            _moments.Add(moment);
            (int attempts, int first) = _answers.GetValueOrDefault(moment, (0, step));
            _answers[moment] = (attempts + 1, first);
            return attempts + 1;
        }

        /// <summary>Takes answers back until so many are left.</summary>
        public int Cut(int left)
        {
            _moments.RemoveRange(left, _moments.Count - left);
            return 0;
        }

        /// <summary>Gives the steps that gave the first answer to a moment of the path.</summary>
        public HashSet<int> FirstAnswers() => [.. _moments.Select(moment => _answers[moment].First)];
    }
}
