using System.Text;
using Dialogue.Cli.Commands;
using Dialogue.Cli.Previews;
using Dialogue.Cli.Tests.Support;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Previews;

namespace Dialogue.Cli.Tests.Previews;

/// <summary>What is made of a version of a file.</summary>
public sealed class PreviewMakerTests
{
    [Fact]
    public void A_sound_file_is_a_conversation_with_what_can_still_be_attained()
    {
        PreviewReading reading = Made(Scenarios.Small());

        Playthrough start = reading.Conversation!.Begin(reading.Cast, reading.Seed);
        Assert.Equal(0, reading.Errors);
        Assert.Equal("small.json", reading.File);
        Assert.Equal(new PreviewTotals(1, 1, false), reading.Totals);
        Assert.NotNull(reading.Attainable(start));
        Assert.NotNull(reading.Attainable(reading.Conversation.BeginAt(new BeatId("end"), reading.Cast, 1)!));
    }

    [Fact]
    public void A_target_that_is_missing_is_found_at_its_choice()
    {
        PreviewReading reading = Made(Scenarios.Small().Replace("\"set\": { \"ready\": true }, \"to\": \"end\"", "\"set\": { \"ready\": true }, \"to\": \"ned\"", StringComparison.Ordinal));

        Assert.Null(reading.Conversation);
        Assert.Equal([new MissingTarget(new ChoicePath(new BeatId("hello"), new ChoiceId("greet")), "ned")], reading.Missing);
        PreviewProblem problem = Assert.Single(reading.Problems);
        Assert.Equal(("error", "DLG201", "end", "hello"), (problem.Severity, problem.Code, problem.Suggestion, problem.Beat?.Value));
        Assert.StartsWith("small.json:14:", reading.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_another_name_than_its_id_can_be_played_all_the_same()
    {
        PreviewReading reading = Made(Scenarios.Small("other"));

        Assert.NotNull(reading.Conversation);
        Assert.NotEmpty(reading.Problems);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[[[[")]
    [InlineData("{ \"beats\": [ { \"id\": 7, \"choices\": [ { \"to\": \"x\" } ] } ] }")]
    [InlineData("\u0000\u0001")]
    public void Any_text_gives_reasons_and_never_an_exception(string text)
    {
        PreviewReading reading = Made(text);

        Assert.Null(reading.Conversation);
        Assert.NotEqual(0, reading.Errors);
    }

    [Fact]
    public void Errors_come_first()
    {
        PreviewReading reading = Made(Scenarios.Small()
            .Replace("\"title\": \"Small\"", "\"title\": \"Small\", \"extra\": 1", StringComparison.Ordinal)
            .Replace("\"start\": \"hello\"", "\"start\": \"hallo\"", StringComparison.Ordinal));

        Assert.Equal(["error", "warning"], reading.Problems.Select(problem => problem.Severity).Distinct());
    }

    private static PreviewReading Made(string text)
    {
        using Home home = new();
        Shared shared = new(home.Variable, TextReader.Null, TextWriter.Null, TextWriter.Null);
        PreviewMaker maker = new("small.json", shared.Folders.Seeds, 1, TimeProvider.System);
        PreviewDraft draft = maker.Read(new FileLook.Content(Encoding.UTF8.GetBytes(text), new DateTime(2026, 3, 1, 9, 52, 10, DateTimeKind.Utc)));
        return maker.Judge(draft, CancellationToken.None);
    }
}
