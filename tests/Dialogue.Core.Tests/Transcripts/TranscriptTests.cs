using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Transcripts;
using Dialogue.Core.Values;
using Dialogue.Testing;
using Dialogue.Testing.Building;

namespace Dialogue.Core.Tests.Transcripts;

public sealed class TranscriptTests
{
    [Fact]
    public void Tells_lines_and_answers_in_the_order_they_were_said()
    {
        Playthrough playthrough = Phone().Begin().Took("listen", "thank");

        Assert.Equal(
            ["Ruth: Are you there?", "You: I say listen.", "Ruth: Good.", "You: I say thank.", "An end: It ended."],
            Spoken(playthrough).Select(entry => $"{entry.Name}: {entry.Words}"));
    }

    [Fact]
    public void An_answer_stands_in_the_medium_it_was_given_in()
    {
        Playthrough playthrough = Phone().Begin().Took("listen", "thank");

        Assert.Equal(
            [Channel.Email, Channel.Email, Channel.Phone, Channel.Phone, Channel.Phone],
            Spoken(playthrough).Select(entry => entry.Channel));
    }

    [Fact]
    public void Says_where_another_medium_or_time_begins()
    {
        ValueArray<TranscriptEntry> entries = Transcript.Of(Phone().Begin().Took("listen"));

        Assert.Equal([Channel.Email, Channel.Phone], entries.Where(entry => entry.Kind == TranscriptEntryKind.Moment).Select(entry => entry.Channel));
    }

    [Fact]
    public void An_answer_carries_its_decision()
    {
        TranscriptEntry answer = Transcript.Of(Phone().Begin().Took("listen")).Single(entry => entry.Kind == TranscriptEntryKind.Answer);

        Assert.Equal("listen", answer.Decision!.Choice!.Id.Value);
        Assert.Equal(Speaker.You, answer.Speaker);
    }

    [Fact]
    public void Silence_is_told_without_words()
    {
        Playthrough playthrough = A.Scenario().With(
            A.Beat("start").Says("Well?").Offering("listen", to: "end").Waiting(20, to: "end"),
            A.Beat("end").Ending()).Begin();

        TranscriptEntry silence = Transcript.Of(((TakeOutcome.Taken)playthrough.StaySilent()).Playthrough)[1];

        Assert.Equal(TranscriptEntryKind.Silence, silence.Kind);
        Assert.Equal(string.Empty, silence.Words);
    }

    [Fact]
    public void The_narrator_tells_without_a_name_and_nobody_cast_goes_by_the_key()
    {
        Conversation conversation = A.Scenario().With(
            A.Beat("start").Says("It rains.", from: "narrator").Says("{ruth} here.", from: "ruth").Ending()).Ready();

        ValueArray<TranscriptEntry> entries = Transcript.Of(conversation.Begin(Cast.Empty, 1));

        Assert.Equal((TranscriptEntryKind.Narration, string.Empty, "It rains."), (entries[0].Kind, entries[0].Name, entries[0].Words));
        Assert.Equal((TranscriptEntryKind.Line, "ruth", "ruth here."), (entries[1].Kind, entries[1].Name, entries[1].Words));
    }

    [Fact]
    public void What_was_taken_back_is_not_in_the_transcript()
    {
        Playthrough playthrough = Phone().Begin().Took("listen").Rewind().Took("leave");

        Assert.Equal(["I say leave."], Transcript.Of(playthrough).Where(entry => entry.Kind == TranscriptEntryKind.Answer).Select(entry => entry.Words));
    }

    private static IEnumerable<TranscriptEntry> Spoken(Playthrough playthrough) =>
        Transcript.Of(playthrough).Where(entry => entry.Kind != TranscriptEntryKind.Moment);

    private static ScenarioBuilder Phone() => A.Scenario().With(
        A.Beat("start").In(Channel.Email).Says("Are you there?").Offering("listen", to: "call").Offering("leave", to: "end"),
        A.Beat("call").In(Channel.Phone).Says("Good.").Offering("thank", to: "end"),
        A.Beat("end").Ending());
}
