using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;

namespace Dialogue.Scenarios.Tests;

/// <summary>The author's side of scoring.md, as far as it can be computed without an exact analysis.</summary>
public sealed class HonestyTests
{
    private const int EarlyEnding = 6;
    private const int Plays = 300;

    private static readonly Skill[] Skills = Enum.GetValues<Skill>();

    [Theory]
    [MemberData(nameof(Each.Scenario), MemberType = typeof(Each))]
    public void At_least_a_third_of_the_decisions_are_trade_offs(string id)
    {
        Beat[] decisions = Decisions(id);

        int tradeOffs = decisions.Count(beat => !Values(beat).Any(one => Skills.All(skill => Values(beat).All(other => other[skill] <= one[skill]))));

        Assert.True(tradeOffs * 3 >= decisions.Length, $"{tradeOffs} of {decisions.Length}");
    }

    [Theory]
    [MemberData(nameof(Each.Scenario), MemberType = typeof(Each))]
    public void The_longest_choice_is_the_best_one_in_at_most_two_fifths_of_the_decisions(string id)
    {
        Beat[] decisions = Decisions(id);

        int longestIsBest = decisions.Count(beat => Longest(beat) is { } longest && longest == Best(beat));

        Assert.True(longestIsBest * 5 <= decisions.Length * 2, $"{longestIsBest} of {decisions.Length}");
    }

    [Theory]
    [MemberData(nameof(Each.Scenario), MemberType = typeof(Each))]
    public void The_longest_choice_has_at_most_two_fifths_more_words_than_the_shortest(string id)
    {
        IEnumerable<string> uneven = Decisions(id)
            .Where(beat => beat.Choices.Max(Words) * 5 > beat.Choices.Min(Words) * 7)
            .Select(beat => $"{beat.Id}: {string.Join('/', beat.Choices.Select(Words))}");

        Assert.Empty(uneven);
    }

    [Theory]
    [MemberData(nameof(Each.Scenario), MemberType = typeof(Each))]
    public void Every_play_that_does_not_end_early_gives_five_opportunities_for_each_declared_skill(string id)
    {
        IEnumerable<string> poor = SampledPlays(id)
            .SelectMany(play => Library.Scenario(id).Practises.Select(skill => (play, skill, count: Score.Of(play)[skill].Opportunities)))
            .Where(each => each.play.DecisionCount >= EarlyEnding && each.count < Estimate.EnoughOpportunities)
            .Select(each => $"{each.skill} {each.count}: {Route.Of(each.play)}");

        Assert.Empty(poor);
    }

    [Theory]
    [MemberData(nameof(Each.Scenario), MemberType = typeof(Each))]
    public void Only_an_ending_that_missed_its_aim_comes_before_the_sixth_decision(string id)
    {
        IEnumerable<string> early = SampledPlays(id)
            .Where(play => play.DecisionCount < EarlyEnding && play.Ending!.Outcome != EndingOutcome.Missed)
            .Select(play => Route.Of(play).ToString());

        Assert.Empty(early);
    }

    [Theory]
    [MemberData(nameof(Each.Scenario), MemberType = typeof(Each))]
    public void Whoever_is_marked_down_is_told_why_and_what_to_say_instead(string id)
    {
        IEnumerable<string> bare = Decisions(id)
            .SelectMany(beat => beat.Choices.Select(choice => (beat, choice, values: Library.Rubric.ValueOf(choice, beat.Context))))
            .Where(each => each.choice.Because is null || (Skills.Any(skill => each.values[skill] < 0) && each.choice.Better is null))
            .Select(each => $"{each.beat.Id}/{each.choice.Id}");

        Assert.Empty(bare);
    }

    private static Beat[] Decisions(string id) => [.. Library.Scenario(id).Beats.Where(beat => beat.Choices.Count > 1)];

    private static SkillValues[] Values(Beat beat) => [.. beat.Choices.Select(choice => Library.Rubric.ValueOf(choice, beat.Context))];

    private static IEnumerable<Playthrough> SampledPlays(string id) =>
        Enumerable.Range(1, Plays).Select(luck => RandomPlay.ToTheEnd(Library.Begin(id, (ulong)luck), luck));

    private static int Words(Choice choice) => choice.Text.Source.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;

    // Where two share the first place, nobody can learn to pick it by its length.
    private static Choice? Longest(Beat beat) => Only(beat, Words);

    private static Choice? Best(Beat beat) => Only(beat, choice => Skills.Sum(skill => Library.Rubric.ValueOf(choice, beat.Context)[skill]));

    private static Choice? Only(Beat beat, Func<Choice, int> measure)
    {
        int most = beat.Choices.Max(measure);
        return beat.Choices.Count(choice => measure(choice) == most) == 1 ? beat.Choices.First(choice => measure(choice) == most) : null;
    }
}
