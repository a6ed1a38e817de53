using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Workshop.People;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Rooms;
using Dialogue.Workshop.Voting;

namespace Dialogue.Workshop.Findings;

/// <summary>Everybody's own first answers. For scoring only: what leaves this project is made of all of them together.</summary>
internal static class PersonalAnswers
{
    /// <summary>Gives each person's answers in a conversation; in the hot seat nobody's, since who sat there is not kept.</summary>
    public static Dictionary<ParticipantId, List<Decision>> In(Room room, PieceCourse piece) => Gather(room.Plan!.Pacing switch
    {
        Pacing.Lockstep => Voted(piece.Steps),
        Pacing.SelfPaced => Walked(room.CursorsOf(piece.Index)),
        _ => [],
    });

    /// <summary>Gives each person's answers in several conversations.</summary>
    public static Dictionary<ParticipantId, List<Decision>> In(Room room, IEnumerable<PieceCourse> pieces) =>
        Gather(pieces.SelectMany(piece => In(room, piece)).SelectMany(static own => own.Value.Select(decision => (own.Key, decision))));

    // Asked again, or after the room went back, people have heard the others: their first answer is the one that counts.
    private static IEnumerable<(ParticipantId Who, Decision Decision)> Voted(List<StepRecord> steps)
    {
        HashSet<(ParticipantId, int, BeatId)> counted = [];
        foreach (StepRecord step in steps.Where(static step => step.Counts is not null))
        {
            Decision?[] decisions = new Decision?[step.Hands.Count];
            foreach ((ParticipantId who, Vote vote) in step.Votes)
            {
                if (counted.Add((who, step.At.DecisionCount, step.At.Beat.Id)))
                {
                    yield return (who, decisions[vote.Option] ??= new Question(step.At).After(vote.Option).LastDecision!);
                }
            }
        }
    }

    private static IEnumerable<(ParticipantId Who, Decision Decision)> Walked(IReadOnlyDictionary<ParticipantId, Playthrough> cursors) =>
        from cursor in cursors
        from moment in Answers.Of(cursor.Value)
        select (cursor.Key, moment.First);

    private static Dictionary<ParticipantId, List<Decision>> Gather(IEnumerable<(ParticipantId Who, Decision Decision)> answers) =>
        answers.GroupBy(static answer => answer.Who).ToDictionary(static own => own.Key, static own => own.Select(static answer => answer.Decision).ToList());
}
