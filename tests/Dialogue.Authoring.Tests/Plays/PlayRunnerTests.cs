using Dialogue.Authoring.Plays;
using Dialogue.Core.Characters;
using Dialogue.Core.Effects;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Testing.Building;

namespace Dialogue.Authoring.Tests.Plays;

public sealed class PlayRunnerTests
{
    private static readonly Conversation Story = A.Scenario()
        .Number("trust", 0, 10, 5)
        .Flag("told")
        .With(
            A.Beat("ping").Says("Are you there?").Says("Quick.", when: "ruth.patience == low")
                .Offering("window", to: "push", effect: new Effect.Add(new VariableId("trust"), 1))
                .Offering("cave", to: "push")
                .Offering("tell", to: "push", when: "told").Waiting(20, "push"),
            A.Beat("push").Says("Fair enough.", when: "took(ping/window)").Offering("hold", to: "thanks").Offering("beg", to: "cool", when: "trust > 5", locked: "Not now."),
            A.Beat("thanks").Ending(),
            A.Beat("cool").Ending(EndingOutcome.Missed))
        .Ready();

    [Theory]
    [InlineData("at ping\noffers cave, window\nhides tell\ntrust = 5\ntold = false\ntake window\nsays \"enough\"\ntrust >= 6\nat push\ntake hold\nreaches thanks\nsays \"It ended\"")]
    [InlineData("cast ruth.patience = low\nsays \"Quick\"\ntake silence\nat push\noffers hold")]
    [InlineData("take ping/cave\ntake push/hold\nreaches thanks")]
    public void Passes_where_everything_is_as_it_must_be(string lines)
    {
        PlayOutcome outcome = Run(lines);

        Assert.Null(outcome.Failure?.Message);
    }

    [Theory]
    [InlineData("at push", "2:1", "The play is at \"ping\", not at \"push\".")]
    [InlineData("take windo", "2:1", "\"windo\" is not on offer at \"ping\"; there it is window, cave.")]
    [InlineData("take tell", "2:1", "\"tell\" is not on offer at \"ping\"; there it is window, cave.")]
    [InlineData("take cave\ntake beg", "3:1", "\"beg\" is closed at \"push\"; on offer are hold.")]
    [InlineData("take push/hold", "2:1", "The play is at \"ping\", not at \"push\".")]
    [InlineData("offers window", "2:1", "At \"ping\" cave is on offer, too.")]
    [InlineData("offers window, cave, tell", "2:1", "At \"ping\" tell should be on offer and is not; there it is window, cave.")]
    [InlineData("offers tell, cave", "2:1", "At \"ping\" on offer are window, cave, not tell, cave.")]
    [InlineData("hides cave", "2:1", "At \"ping\" cave should not be on offer and is.")]
    [InlineData("says \"Quick\"", "2:1", "Nobody said \"Quick\" on the way to \"ping\". Said was: \"Are you there?\".")]
    [InlineData("take cave\nsays \"Fair\"", "3:1", "Nobody said \"Fair\" on the way to \"push\". Nothing was said since.")]
    [InlineData("trust = 6", "2:1", "trust is 5 at \"ping\", and should be 6.")]
    [InlineData("trust = much", "2:1", "\"much\" is no value of trust; it is a number from 0 to 10.")]
    [InlineData("told < true", "2:1", "told is no number, so it can only be compared by = and !=.")]
    [InlineData("tust = 6", "2:1", "There is no variable \"tust\" in this story.")]
    [InlineData("reaches thanks", "2:1", "The play is not over: it waits for an answer at \"ping\", and \"thanks\" is not reached.")]
    [InlineData("take cave\ntake hold\nreaches cool", "4:1", "The play ended at \"thanks\", not at \"cool\".")]
    [InlineData("take cave\ntake hold\ntake hold", "4:1", "The play is over at \"thanks\", so \"hold\" cannot be taken.")]
    [InlineData("take cave\ntake silence", "3:1", "Nobody waits for silence at \"push\".")]
    [InlineData("cast tom.patience = low", "2:1", "There is nobody called \"tom\" in this story.")]
    public void Says_what_was_not_as_it_must_be_and_where(string lines, string place, string message)
    {
        PlayOutcome outcome = Run(lines);

        Assert.Equal(("DLG903", place, message), (outcome.Failure?.Code, outcome.Failure?.Span.ToString(), outcome.Failure?.Message));
    }

    [Fact]
    public void Refuses_a_trait_that_the_persona_does_not_allow()
    {
        Scenario scenario = Story.Scenario with { Roles = [Story.Scenario.Roles[0] with { Persona = "calm" }] };
        PlayRunner runner = new(new Conversation(scenario, Story.Rubric), id => new Persona(id, "is calm") { Patience = [TraitLevel.High] });

        PlayOutcome outcome = runner.Run(PlansReader.Read("play \"a\"\ncast ruth.patience = low").Plays[0]);

        Assert.Equal("The patience of ruth can only be high in this story.", outcome.Failure?.Message);
    }

    [Fact]
    public void Counts_the_choices_that_were_taken()
    {
        PlayOutcome outcome = Run("take window\ntake hold");

        Assert.Equal(["ping/window", "push/hold"], outcome.Taken.Select(path => path.ToString()));
    }

    [Fact]
    public void Knows_former_ids()
    {
        Scenario scenario = Story.Scenario with
        {
            Beats = [.. Story.Scenario.Beats.Select(beat => beat with { Aliases = [new BeatId("old-" + beat.Id)], Choices = [.. beat.Choices.Select(choice => choice with { Aliases = [new ChoiceId("was-" + choice.Id)] })] })],
        };

        PlayOutcome outcome = new PlayRunner(new Conversation(scenario, Story.Rubric), _ => null)
            .Run(PlansReader.Read("play \"a\"\nat old-ping\noffers was-window, cave\ntake old-ping/was-cave\ntake hold\nreaches old-thanks").Plays[0]);

        Assert.Null(outcome.Failure?.Message);
    }

    private static PlayOutcome Run(string lines)
    {
        PlansReading reading = PlansReader.Read("play \"a\"\n" + lines);
        Assert.Empty(reading.Diagnostics);
        return new PlayRunner(Story, _ => null).Run(reading.Plays[0]);
    }
}
