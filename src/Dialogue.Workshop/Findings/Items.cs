using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Workshop.People;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Rooms;
using Dialogue.Workshop.Voting;

namespace Dialogue.Workshop.Findings;

/// <summary>Makes item statistics. They rest on the counts that the report tells, so that comparing both tells nothing more.</summary>
internal static class Items
{
    private static readonly Skill[] All = [Skill.Empathy, Skill.Clarity, Skill.Boundaries];

    public static IReadOnlyList<ItemFacts> Of(Room room, Course course) =>
    [
        .. from piece in course.Pieces
           let planned = room.Pieces[piece.Index].Planned
           let questions = room.Plan!.Pacing switch
           {
               Pacing.Lockstep => Voted(room, piece),
               Pacing.SelfPaced when !course.IsGoingOn(room, piece) => Walked(room, piece),
               _ => [],
           }
           where questions.Any()
           select new ItemFacts(planned.ScenarioId, planned.ContentHash, questions.ToValueArray()),
    ];

    // The first round of the first asking: later ones are given by people who have heard the others.
    private static IEnumerable<ItemQuestion> Voted(Room room, PieceCourse piece)
    {
        Dictionary<ParticipantId, List<Decision>> answers = PersonalAnswers.In(room, piece);
        HashSet<(int, BeatId)> asked = [];
        foreach (StepRecord step in piece.Steps.Where(step => asked.Add((step.At.DecisionCount, step.At.Beat.Id)) && step.Counts is not null))
        {
            Split split = Together.SplitOf(step);
            if (!split.HasNumbers)
            {
                continue;
            }

            Question question = new(step.At);
            Decision?[] decisions = [.. Enumerable.Range(0, question.Count).Select(option => question.IsOpen(option) ? question.After(option).LastDecision : null)];
            ItemAnswer[] own = [.. step.Votes.Select(vote => new ItemAnswer(decisions[vote.Value.Option]!, Rest(answers[vote.Key], decisions[vote.Value.Option]!)))];
            yield return new ItemQuestion(
                step.At.Beat.Id.Value,
                split.People!.Value,
                decisions.Select((decision, option) => new ItemChoice(question.IdOf(option), decision is null ? 0 : split.People.Value, split.Cells[option].Count)).ToValueArray(),
                Skills(decisions.SelectMany((decision, option) => Enumerable.Repeat(decision, step.Counts!.Value[option])).OfType<Decision>(), own));
        }
    }

    private static IEnumerable<ItemQuestion> Walked(Room room, PieceCourse piece)
    {
        Dictionary<ParticipantId, List<Decision>> answers = PersonalAnswers.In(room, piece);
        foreach (QuestionFacts question in OwnPace.Of(room, piece, isGoingOn: false).Questions.Where(static question => question.Rounds[0].Split.HasNumbers))
        {
            Split split = question.Rounds[0].Split;
            ItemAnswer[] own =
            [
                .. from person in answers.Values
                   let here = person.Find(decision => decision.Beat.Id.Value == question.Beat)
                   where here is not null
                   select new ItemAnswer(here, Rest(person, here)),
            ];
            yield return new ItemQuestion(
                question.Beat,
                split.People!.Value,
                question.Options.Select((option, place) => new ItemChoice(option.Id, Offered(option.Id, own), split.Cells[place].Count)).ToValueArray(),
                Skills(own.Select(static answer => answer.Here), own)
                    .Select(static skill => skill with { Difficulty = Splits.Rounded(skill.Difficulty) }).ToValueArray())
            {
                IsRounded = true,
            };
        }
    }

    private static int Offered(string choice, ItemAnswer[] own) =>
        Splits.Rounded(own.Count(answer => choice == Question.Silence || answer.Here.Offered.Any(offered => offered.Id.Value == choice)));

    private static IEnumerable<Decision> Rest(List<Decision> own, Decision here) =>
        own.Where(decision => decision.Number != here.Number || decision.Beat.Id != here.Beat.Id);

    private static ValueArray<ItemSkill> Skills(IEnumerable<Decision> all, ItemAnswer[] own)
    {
        Decision[] said = [.. all.Where(static decision => !decision.IsSilence)];
        return All
            .Select(skill => (Skill: skill, Here: said.Where(decision => decision.IsOpportunityFor(skill)).ToArray()))
            .Where(static each => Anonymity.AllowsCounts(each.Here.Length))
            .Select(each => new ItemSkill(
                each.Skill,
                Math.Round(each.Here.Count(decision => decision.Values[each.Skill] == decision.High[each.Skill]) / (double)each.Here.Length, 2),
                Discrimination(each.Skill, own)))
            .ToValueArray();
    }

    private static double? Discrimination(Skill skill, ItemAnswer[] own)
    {
        (double One, double Other)[] pairs =
        [
            .. from answer in own
               where answer.Here.IsOpportunityFor(skill)
               let rest = answer.Rest.Where(decision => decision.IsOpportunityFor(skill)).ToArray()
               where rest.Length > 0
               select (Gained(skill, [answer.Here]), Gained(skill, rest)),
        ];
        return Anonymity.AllowsCounts(pairs.Length) && Correlation.Of(pairs) is { } correlation ? Splits.Rounded(correlation) : null;
    }

    private static double Gained(Skill skill, Decision[] decisions) =>
        decisions.Sum(decision => decision.Values[skill] - decision.Low[skill]) / (double)decisions.Sum(decision => decision.High[skill] - decision.Low[skill]);

    /// <summary>One person's answer to a question, and to the others of the conversation.</summary>
    private readonly record struct ItemAnswer(Decision Here, IEnumerable<Decision> Rest);
}
