using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;
using Dialogue.Testing.Building;

namespace Dialogue.Core.Tests.Playthroughs;

public sealed class ConversationTests
{
    [Fact]
    public void Refuses_a_choice_that_leads_nowhere() => Refuses(A.Beat("start").Offering("listen", to: "gone"));

    [Fact]
    public void Refuses_a_way_on_that_leads_nowhere() => Refuses(A.Beat("start").Then("gone"));

    [Fact]
    public void Refuses_a_silence_that_leads_nowhere() => Refuses(A.Beat("start").Offering("listen", to: "start").Waiting(9, to: "gone"));

    [Fact]
    public void Refuses_a_change_to_a_variable_that_does_not_exist() =>
        Refuses(A.Beat("start").Offering("listen", to: "start", effect: new Effect.Set(new VariableId("gone"), 1)));

    [Theory]
    [InlineData("gone")]
    [InlineData("visits(gone) > 1")]
    [InlineData("took(start/gone)")]
    [InlineData("gone.patience == low")]
    [InlineData("mood == gone")]
    [InlineData("mood < mood")]
    public void Refuses_a_condition_whose_names_mean_nothing(string when) =>
        Refuses(A.Beat("start").Offering("listen", to: "start").Then("start", when));

    [Fact]
    public void Refuses_a_weight_below_one() => Refuses(A.Beat("start").Then("start", weight: 0));

    [Fact]
    public void Refuses_two_beats_of_one_name() => Refuses(A.Beat("start").Ending(), A.Beat("start").Ending());

    private static void Refuses(params BeatBuilder[] beats) =>
        Assert.ThrowsAny<ArgumentException>(() => A.Scenario().Word("mood", "calm", "tense").With(beats).Ready());
}
