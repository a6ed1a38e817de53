using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Reports.Conditions;
using Dialogue.Reports.Handouts.Story;
using Dialogue.Reports.Tests.Samples;
using Dialogue.Testing.Building;
using Dialogue.Testing.Shipped;

namespace Dialogue.Reports.Tests.Handouts;

public sealed class StoryOnPaperTests
{
    [Theory]
    [MemberData(nameof(SamplePlays.Everything), MemberType = typeof(SamplePlays))]
    public void What_paper_settles_is_what_the_machine_says(string id, int luck)
    {
        Playthrough play = SamplePlays.Random(id, luck).Play;
        CastConditions conditions = new(play.Cast);

        for (Playthrough? at = play; at is not null; at = at.Previous)
        {
            HashSet<Line> said = [.. at.LastEvents.OfType<PlaythroughEvent.LineSaid>().Select(what => what.Line)];
            Line[] lines = [.. at.LastEvents.OfType<PlaythroughEvent.BeatEntered>().SelectMany(what => what.Beat.Lines)];
            Assert.All(lines, line => Assert.True(conditions.Of(line.When).Settled is not { } settled || settled == said.Contains(line), line.When?.Source));
        }
    }

    [Theory]
    [MemberData(nameof(SamplePlays.Everything), MemberType = typeof(SamplePlays))]
    public void Every_play_passes_the_beats_that_every_way_passes(string id, int luck)
    {
        Playthrough play = SamplePlays.Random(id, luck).Play;
        StoryWays ways = new(play.Conversation.Scenario);
        Dictionary<BeatId, int> met = [];
        for (Playthrough? at = play; at is not null; at = at.Previous)
        {
            foreach (PlaythroughEvent.BeatEntered entered in at.LastEvents.OfType<PlaythroughEvent.BeatEntered>())
            {
                met[entered.Beat.Id] = at.DecisionCount;
            }
        }

        Assert.All(met, beat => Assert.InRange(ways.DecisionsBefore(beat.Key)!.Value, 0, beat.Value));
        if (play.Status == PlaythroughStatus.Ended)
        {
            Assert.All(ways.OnEveryWay, beat => Assert.Contains(beat, met));
            Assert.InRange(ways.ShortestWay, 1, play.DecisionCount);
        }
    }

    [Theory]
    [InlineData("ruth.patience == low", true, "")]
    [InlineData("ruth.patience >= medium", false, "")]
    [InlineData("low == ruth.patience", true, "")]
    [InlineData("high <= ruth.patience", false, "")]
    [InlineData("ruth.patience == ruth.warmth", true, "")]
    [InlineData("not ruth.patience == low", false, "")]
    [InlineData("ruth.patience == low or told", true, "")]
    [InlineData("ruth.patience == high and told", false, "")]
    [InlineData("ruth.patience == low and told", null, "told")]
    [InlineData("told or ruth.patience == high", null, "told")]
    [InlineData("not (told and ruth.patience == low)", null, "not told")]
    [InlineData("told and (trust > 2 or ruth.warmth == high)", null, "told and trust > 2")]
    public void A_temperament_is_settled_and_the_rest_stays(string condition, bool? settled, string rest)
    {
        OpenCondition open = new CastConditions(A.Cast(A.Character(level: TraitLevel.Low))).Of(SampleHandouts.When(condition));

        Assert.Equal(settled, open.Settled);
        Assert.Equal(rest.Length == 0, open.Rest is null);
        Assert.True(open.Rest is not { } left || Words(left) == Words(SampleHandouts.When(rest).Root));
    }

    [Fact]
    public void A_beat_that_can_be_passed_by_is_not_on_every_way()
    {
        StoryWays ways = new(A.Scenario().With(
            A.Beat("start").Offering("a", to: "left").Offering("b", to: "right"),
            A.Beat("left").Then("meet"),
            A.Beat("right").Offering("a", to: "start").Offering("b", to: "meet"),
            A.Beat("meet").Offering("a", to: "end").Offering("b", to: "other"),
            A.Beat("end").Ending(),
            A.Beat("other").Ending(),
            A.Beat("never").Then("end")).Build());

        Assert.Equal(["meet", "start"], ways.OnEveryWay.Select(beat => beat.Value).Order());
        Assert.Equal((1, 1, 2, null), (ways.DecisionsBefore(new BeatId("left")), ways.DecisionsBefore(new BeatId("meet")), ways.ShortestWay, ways.DecisionsBefore(new BeatId("never"))));
    }

    [Fact]
    public void A_story_that_goes_round_for_ever_has_no_way_to_an_ending()
    {
        StoryWays ways = new(A.Scenario().With(A.Beat("start").Offering("a", to: "start").Offering("b", to: "start"), A.Beat("end").Ending()).Build());

        Assert.Empty(ways.OnEveryWay);
        Assert.Equal(0, ways.ShortestWay);
    }

    [Fact]
    public void Decisions_that_deserve_a_talk_are_those_with_most_at_stake_and_never_two_in_a_row()
    {
        Conversation conversation = A.Scenario().With(
            A.Beat("dull").Offering("a", to: "sharp").Offering("b", to: "sharp"),
            A.Beat("sharp").Offering("a", to: "next", move: "blame").Offering("b", to: "next", move: "hold").Offering("c", to: "next", move: "listen"),
            A.Beat("next").Offering("a", to: "last", move: "blame").Offering("b", to: "last"),
            A.Beat("last").Offering("a", to: "end").Offering("b", to: "end", move: "give-in"),
            A.Beat("end").Ending()).Ready();

        Stake[] stops = [.. Stops.Of(conversation, new StoryWays(conversation.Scenario), 2)];

        Assert.Equal(["sharp", "last"], stops.Select(stake => stake.Beat.Id.Value));
        Assert.Equal([Skill.Empathy, Skill.Boundaries], stops[0].Skills);
        Assert.True(stops[0].IsTradeOff);
    }

    [Fact]
    public void A_shipped_conversation_says_where_it_deserves_a_talk()
    {
        foreach (string id in Library.Ids)
        {
            Assert.Equal(3, Stops.Of(Library.Conversation(id), new StoryWays(Library.Scenario(id)), 3).Count);
        }
    }

    private static string Words(Core.Conditions.ConditionNode node) => new ConditionPhrases(
        beat => beat.Value, (choice, holds) => $"{choice} {holds}", role => role.Value).Of(node);
}
