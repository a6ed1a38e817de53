using CsCheck;
using Dialogue.Core.Practice;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Testing.Building;

namespace Dialogue.Testing.Generators;

/// <summary>Records of practice as the journal could hold them, with clocks that were set back and machines that travelled.</summary>
public static class GenHistory
{
    private static readonly string[] Situations = ["1.1", "2.2", "work", "personal"];

    private static readonly Gen<Estimate> Estimates = Gen.Int[0, 9].SelectMany(
        moments => moments == 0
            ? Gen.Const(default(Estimate))
            : Gen.Int[2 * moments, 4 * moments].SelectMany(offered => Gen.Int[0, offered].Select(gained => new Estimate(moments, gained, offered))));

    private static readonly Gen<Skill> Skills = Gen.Int[0, 2].Select(skill => (Skill)skill);

    // Days of both sides of today: some lie in the future, as after a clock that went wrong.
    private static readonly Gen<int> DaysAgo = Gen.Int[-20, 90];

    private static readonly Gen<PracticeResult> Results =
        Gen.Select(DaysAgo, Gen.Int[0, Situations.Length - 1], Gen.Select(Estimates, Estimates, Estimates), Skills.Array[0, 3], Gen.Int[0, 2], Gen.Int[-11, 14])
            .Select((ago, situation, skills, practises, outcome, zone) => Practised.Result(
                ago, $"story-{ago % 5}", Situations[situation], skills.Item1, skills.Item2, skills.Item3, (EndingOutcome)outcome, TimeSpan.FromHours(zone)) with
            {
                Practises = practises.ToValueArray(),
            });

    private static readonly Gen<ReviewCard> Cards = Gen.Select(Skills, Gen.Int[0, Situations.Length - 1], Gen.Int[-30, 40], DaysAgo)
        .Select((skill, situation, due, last) => Practised.Card(skill, Situations[situation], due, last));

    /// <summary>Gets histories of up to 40 conversations.</summary>
    public static Gen<PracticeHistory> Any { get; } = Gen.Select(Results.Array[0, 40], DaysAgo.Array[0, 60], Cards.Array[0, 12]).Select((results, days, cards) => new PracticeHistory(
        results.ToValueArray(),
        days.Select(ago => Practised.Today.AddDays(-ago)).Distinct().Order().ToValueArray(),
        cards.DistinctBy(card => card.Key).ToValueArray(),
        []));
}
