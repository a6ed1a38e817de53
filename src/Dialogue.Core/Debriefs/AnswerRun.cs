using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;

namespace Dialogue.Core.Debriefs;

/// <summary>The story from one answer on, with everything after it answered as the path was, for as long as the same questions come and can be answered so.</summary>
internal sealed class AnswerRun
{
    // Further on, a difference has long shown; and a path that goes in circles has no end.
    private const int MostFollowed = 40;

    private readonly List<Playthrough> _steps;

    private AnswerRun(List<Playthrough> steps) => _steps = steps;

    public int Length => _steps.Count;

    public Playthrough Last => _steps[^1];

    public Playthrough this[int step] => _steps[step];

    /// <summary>Gives the run of an answer, or null where it cannot be given.</summary>
    /// <param name="before">The playthrough at the question.</param>
    /// <param name="answer">What is answered; null: nothing.</param>
    /// <param name="later">What the path went on with.</param>
    public static AnswerRun? Of(Playthrough before, ChoiceId? answer, ReadOnlySpan<AnsweredMoment> later)
    {
        if (Answers.Take(before, answer) is not { } at)
        {
            return null;
        }

        List<Playthrough> steps = [at];
        foreach (AnsweredMoment moment in later[..Math.Min(later.Length, MostFollowed)])
        {
            bool isSameQuestion = at.Status == PlaythroughStatus.AtChoice && at.Beat.Id == moment.Current.Beat.Id;
            if (!isSameQuestion || Answers.Take(at, moment.Current.Choice?.Id) is not { } next)
            {
                break;
            }

            steps.Add(at = next);
        }

        return new AnswerRun(steps);
    }

    /// <summary>Gives the beats that a step goes through, up to the next question or the end.</summary>
    public IEnumerable<BeatId> BeatsOf(int step) => _steps[step].LastEvents.OfType<PlaythroughEvent.BeatEntered>().Select(entered => entered.Beat.Id);

    /// <summary>Gives what can be answered after a step.</summary>
    public IEnumerable<ChoiceId> OpenAfter(int step) => _steps[step].Offered.Where(choice => choice.IsOpen).Select(choice => choice.Id);

    /// <summary>Gives the lines that somebody says in a step; the very lines, so that equal words of two lines are told apart.</summary>
    public IEnumerable<Line> LinesOf(int step, RoleKey role) => SaidIn(step).Where(line => line.From.Role == role);

    /// <summary>Gives those who say something in a step, each once.</summary>
    public IEnumerable<RoleKey> VoicesOf(int step) => SaidIn(step).Select(line => line.From.Role).OfType<RoleKey>().Distinct();

    private IEnumerable<Line> SaidIn(int step) => _steps[step].LastEvents.OfType<PlaythroughEvent.LineSaid>().Select(said => said.Line);
}
