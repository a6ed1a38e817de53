using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Testing.Shipped;

namespace Dialogue.Authoring.Tests.Figures;

public sealed class AttainableTests
{
    private const ulong Seeds = 12;

    public static TheoryData<string> Ids => [.. Library.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_a_play_comes_to_was_attainable_at_every_step(string id)
    {
        ScenarioAnalysis analysis = ScenarioAnalysis.Of(Library.Scenario(id), Library.Rubric, Library.Persona, SearchBudget.Usual);
        for (ulong seed = 1; seed <= Seeds; seed++)
        {
            List<Playthrough> steps = [Library.Begin(id, seed)];
            while (steps[^1].Status == PlaythroughStatus.AtChoice)
            {
                OfferedChoice[] open = [.. steps[^1].Offered.Where(choice => choice.IsOpen)];
                steps.Add(((TakeOutcome.Taken)steps[^1].Take(open[(int)((seed + (ulong)steps.Count) % (ulong)open.Length)].Index)).Playthrough);
            }

            int sum = steps.Sum(step => step.LastDecision?.Values[Skill.Clarity] ?? 0);
            Assert.All(steps, step =>
            {
                Attainable attainable = analysis.AttainableFrom(step)!;
                (int? least, int? greatest) = attainable.Sums[(int)Skill.Clarity];
                Assert.InRange(sum, least!.Value, greatest!.Value);
                Assert.Contains(steps[^1].Beat.Id.Value, attainable.Endings);
            });
        }
    }
}
