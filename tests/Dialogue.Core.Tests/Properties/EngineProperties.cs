using CsCheck;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;

using Dialogue.Testing.Generators;

namespace Dialogue.Core.Tests.Properties;

public sealed class EngineProperties
{
    private const int Stories = 1000;

    [Fact]
    public void Offers_exactly_what_an_independent_reading_of_the_conditions_offers() => GenStory.Any.Sample(
        story =>
        {
            foreach (Playthrough at in Moments(story))
            {
                NaiveStory naive = NaiveStory.After(story, AnswersOn(at));

                Assert.Equal(naive.At.Id, at.Beat.Id);
                Assert.Equal(naive.Status, at.Status);
                Assert.Equal(naive.Open, at.Offered.Where(offered => offered.IsOpen).Select(offered => offered.Id.Value));
                Assert.Equal(naive.Locked, at.Offered.Where(offered => !offered.IsOpen).Select(offered => offered.Id.Value));
            }
        },
        iter: Stories / 2);

    [Fact]
    public void Remembers_and_says_exactly_what_an_independent_reading_does() => GenStory.Any.Sample(
        story =>
        {
            Playthrough at = StoryPlayer.Play(story);
            NaiveStory naive = NaiveStory.After(story, AnswersOn(at));

            Assert.All(story.Scenario.Variables, variable =>
                Assert.Equal(naive.ValueOf(variable.Id.Value), NaiveStory.Decode(variable, at.ValueOf(variable.Id))));
            Assert.Equal(naive.Said, at.LastEvents.OfType<PlaythroughEvent.LineSaid>().Select(said => said.Line));
        },
        iter: Stories);

    [Fact]
    public void Takes_exactly_the_open_choices_and_changes_nothing_where_it_refuses() => GenStory.Any.Sample(
        story =>
        {
            Playthrough at = StoryPlayer.Play(story);
            Picture before = Picture.Of(at);

            for (int i = -1; i <= at.Beat.Choices.Count; i++)
            {
                bool isOpen = at.Offered.Any(offered => offered.IsOpen && offered.Index == i) && at.Status == PlaythroughStatus.AtChoice;
                Assert.Equal(isOpen, at.Take(i) is TakeOutcome.Taken);
            }

            Assert.Equal(at.CanStaySilent, at.StaySilent() is TakeOutcome.Taken);
            Assert.Equal(before, Picture.Of(at));
        },
        iter: Stories);

    [Fact]
    public void A_save_brings_back_the_same_playthrough() => GenStory.Any.Sample(
        story =>
        {
            Playthrough at = StoryPlayer.Play(story);

            ReplayResult loaded = Replay.Load(story.Ready(), Replay.Save(at));

            Assert.True(loaded.IsComplete);
            Assert.Equal(Picture.Of(at), Picture.Of(loaded.Playthrough));
        },
        iter: Stories);

    [Fact]
    public void The_same_seed_gives_the_same_play() => GenStory.Any.Sample(
        story => Assert.Equal(Picture.Of(StoryPlayer.Play(story)), Picture.Of(StoryPlayer.Play(story))),
        iter: Stories);

    [Fact]
    public void Several_threads_on_one_conversation_play_as_one_does() => GenStory.Any.Sample(
        story =>
        {
            Conversation shared = story.Ready();
            Picture[] pictures = new Picture[4];

            Parallel.For(0, pictures.Length, i => pictures[i] = Picture.Of(StoryPlayer.Play(story, shared)));

            Assert.All(pictures, picture => Assert.Equal(Picture.Of(StoryPlayer.Play(story)), picture));
        },
        iter: Stories / 5);

    [Fact]
    public void Values_lie_within_what_was_on_offer_and_scores_between_none_and_all() => GenStory.Any.Sample(
        story =>
        {
            Playthrough at = StoryPlayer.Play(story);
            Score score = Score.Of(at);

            Assert.All(Answers.Of(at).SelectMany(moment => moment.All).Where(decision => !decision.IsSilence), LiesWithinItsOffer);
            Assert.All(Enum.GetValues<Skill>(), skill => LiesBetweenNoneAndAll(score[skill]));
        },
        iter: Stories);

    [Fact]
    public void Going_back_and_answering_the_same_again_leads_to_the_same_place() => GenStory.Any.Sample(
        story =>
        {
            Playthrough at = StoryPlayer.Play(story);
            if (at.LastDecision is { } last)
            {
                Playthrough again = StoryPlayer.After(
                    at.Rewind(), last.Choice is { } choice ? new StoryAction.Take(choice.Id) : new StoryAction.Silence());

                Assert.Equal(at.Beat, again.Beat);
                Assert.Equal(at.LastEvents, again.LastEvents);
                Assert.Equal(Score.Of(at), Score.Of(again));
            }
        },
        iter: Stories);

    private static IEnumerable<Playthrough> Moments(Story story)
    {
        Playthrough at = story.Begin();
        yield return at;
        foreach (int number in story.Actions)
        {
            at = StoryPlayer.After(at, StoryPlayer.ActionAt(at, number));
            yield return at;
        }
    }

    private static IEnumerable<string?> AnswersOn(Playthrough at) => Answers.Of(at).Select(moment => moment.Current.Choice?.Id.Value);

    private static void LiesWithinItsOffer(Decision decision) => Assert.All(Enum.GetValues<Skill>(), skill =>
    {
        Assert.InRange(decision.Values[skill], decision.Low[skill], decision.High[skill]);
        Assert.InRange(decision.Low[skill], SkillValues.Least, SkillValues.Greatest);
        Assert.InRange(decision.High[skill], SkillValues.Least, SkillValues.Greatest);
    });

    private static void LiesBetweenNoneAndAll(Estimate estimate)
    {
        Assert.InRange(estimate.Share ?? 0, 0, 1);
        Assert.InRange(estimate.Value, 0, 1);
        Assert.InRange(estimate.Low, 0, estimate.Value);
        Assert.InRange(estimate.High, estimate.Value, 1);
    }

    /// <summary>Everything of a playthrough that anybody can see.</summary>
    private sealed record Picture(
        SavedPlaythrough Saved, string Beat, Channel Channel, PlaythroughStatus Status, string Values, string Offered, string Score, string Transcript)
    {
        public static Picture Of(Playthrough at) => new(
            Replay.Save(at),
            at.Beat.Id.Value,
            at.Channel,
            at.Status,
            string.Join(' ', at.Conversation.Scenario.Variables.Select(variable => at.ValueOf(variable.Id))),
            string.Join(' ', at.Offered),
            string.Join(' ', Core.Scoring.Score.Of(at) with { Moves = [] }, string.Join(' ', Core.Scoring.Score.Of(at).Moves)),
            string.Join('\n', Core.Transcripts.Transcript.Of(at).Select(entry => $"{entry.Kind} {entry.Name} {entry.Words} {entry.Channel}")));
    }
}
