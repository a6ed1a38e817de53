using CsCheck;
using Dialogue.Authoring.Differences;
using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Testing.Building;
using Dialogue.Testing.Generators;
using Dialogue.Testing.Shipped;

namespace Dialogue.Authoring.Tests.Differences;

public sealed class SaveCompatibilityTests
{
    [Fact]
    public void A_save_loads_where_that_was_said_and_is_lost_only_where_that_was_said()
    {
        Gen.Select(GenStory.Any, Gen.Int[0, 1_000_000].Array[1, 2], Gen.Int[0, 9999].Array[12].Array[12]).Sample(
            (story, mutations, plays) =>
            {
                Scenario changed = mutations.Aggregate(story.Scenario, Mutation.Of);
                Conversation after = new(changed, A.Rubric());
                SaveCompatibility saves = Compare(story.Scenario, changed);
                HashSet<string> lost = [.. saves.Lost.Select(each => each.Answer)];

                for (int play = 0; play < plays.Length; play++)
                {
                    Story varied = story with { Seed = story.Seed + (ulong)play, Actions = plays[play], Cast = Varied(play) };
                    Playthrough end = StoryPlayer.Play(varied);
                    ReplayResult loaded = Replay.Load(after, Replay.Save(end));

                    Assert.True(loaded.IsComplete || !saves.Lost.IsEmpty, $"{loaded.StoppedAt} did not load, and nothing was said to be lost.");
                    Assert.True(loaded.IsComplete || lost.Contains(NameOf(loaded.StoppedAt!)), $"{loaded.StoppedAt} did not load; said to be lost are {string.Join(", ", lost)}.");
                }
            },
            iter: 300);
    }

    [Fact]
    public void What_is_said_to_be_lost_can_be_lost()
    {
        Gen.Select(GenStory.Any, Gen.Int[0, 1_000_000]).Sample(
            (story, mutation) =>
            {
                Scenario changed = Mutation.Of(story.Scenario, mutation);
                Conversation after = new(changed, A.Rubric());
                foreach (LostSave lost in Compare(story.Scenario, changed).Lost.Take(3).Where(lost => lost.Witness.Count <= 4))
                {
                    Assert.True(CanBeLost(story, after, lost), $"{string.Join(", ", lost.Witness)} always loads.");
                }
            },
            iter: 40);
    }

    [Fact]
    public void Nothing_is_lost_of_a_conversation_that_stays_as_it_is()
    {
        foreach (string id in Library.Ids)
        {
            Conversation conversation = Library.Conversation(id);

            SaveCompatibility saves = ScenarioDifference.Of(conversation, conversation, Library.Reading(id).Positions, Library.Persona, SearchBudget.Usual).Saves;

            Assert.True(saves.AllLoad, id);
        }
    }

    [Fact]
    public void Luck_that_comes_from_the_same_number_leads_the_same_way()
    {
        Scenario before = Drawn(1, 2);

        Assert.True(Compare(before, before).AllLoad);
        Assert.True(Compare(before, Drawn(2, 4)).AllLoad);
        Assert.False(Compare(before, Drawn(2, 1)).AllLoad);
    }

    [Fact]
    public void Without_everything_searched_nothing_is_promised()
    {
        Scenario scenario = Drawn(1, 2);

        SaveCompatibility saves = ScenarioDifference.Of(new Conversation(scenario, A.Rubric()), new Conversation(scenario, A.Rubric()), Library.Reading(Library.Ids[0]).Positions, _ => null, new SearchBudget(2)).Saves;

        Assert.Null(saves.AllLoad);
    }

    private static Scenario Drawn(int left, int right) => A.Scenario()
        .With(
            A.Beat("ask").Offering("go", to: "fork"),
            A.Beat("fork").Then("left", weight: left).Then("right", weight: right),
            A.Beat("left").Offering("on", to: "end"),
            A.Beat("right").Offering("on", to: "end"),
            A.Beat("end").Ending())
        .Build();

    private static SaveCompatibility Compare(Scenario before, Scenario after)
    {
        Pairing pairing = new(before, after);
        (Scenario same, Func<string, Persona?> ranges) = SameCasts.In(before, after, _ => null);
        ScenarioAnalysis old = ScenarioAnalysis.Of(before, A.Rubric(), _ => null, SearchBudget.Usual);
        ScenarioAnalysis now = ScenarioAnalysis.Of(same, A.Rubric(), ranges, SearchBudget.Usual);
        return SaveWalk.Of(pairing, old.Space!, now.Space!, SearchBudget.Usual, CancellationToken.None);
    }

    private static bool CanBeLost(Story story, Conversation after, LostSave lost)
    {
        Conversation before = story.Ready();
        for (int luck = 0; luck < 729 * 6; luck++)
        {
            Playthrough? play = before.Begin(AllCasts(luck % 729), (ulong)(luck / 729));
            foreach (string answer in lost.Witness)
            {
                play = play is null ? null : Take(play, answer);
            }

            if (play is not null && !Replay.Load(after, Replay.Save(play)).IsComplete)
            {
                return true;
            }
        }

        return false;
    }

    private static Playthrough? Take(Playthrough play, string answer)
    {
        string[] ids = answer.Split('/');
        TakeOutcome outcome = answer == "silence" ? play.StaySilent() : play.Beat.Id.Value == ids[0] ? play.Take(new ChoiceId(ids[1])) : new TakeOutcome.ChoiceRefused(RefusalReason.NotHere);
        return (outcome as TakeOutcome.Taken)?.Playthrough;
    }

    private static Cast Varied(int number) => AllCasts(number * 61 % 729);

    private static Cast AllCasts(int number) => A.Cast(With(A.Character("ruth"), number % 27), With(A.Character("tom"), number / 27));

    private static Character With(Character character, int levels) =>
        character with { Temperament = new Temperament((TraitLevel)(levels % 3), (TraitLevel)(levels / 3 % 3), (TraitLevel)(levels / 9)) };

    private static string NameOf(SavedStep step) => step switch
    {
        SavedStep.Took took => took.Choice.ToString(),
        SavedStep.StayedSilent silent => $"{silent.Beat}/silence",
        _ => "back",
    };
}
