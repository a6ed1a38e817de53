using System.Text.RegularExpressions;
using Dialogue.Core.Practice;
using Dialogue.Presentation.Screens;
using Dialogue.Testing.Building;
using Dialogue.Testing.Driving;
using Snapshooter.Xunit;

namespace Dialogue.Plain.Tests;

/// <summary>The page of progress as a screen reader or a pipe meets it.</summary>
public sealed partial class ProgressReadingTests
{
    private readonly World _world = World.Shipped();

    public ProgressReadingTests() => _world.History = Practised.Weeks();

    [Fact]
    public void Is_read_in_sentences_and_starts_the_next_practice()
    {
        PlainDriver plain = Types("progress", "", "q", "q");

        Snapshot.Match(plain.Text);
    }

    [Theory]
    [InlineData("progress")]
    [InlineData("P")]
    public void Is_opened_by_its_name_or_its_key(string line)
    {
        Assert.Contains("Where it is easy, where it is not", Types(line, "q", "q").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Holds_nothing_that_only_an_eye_could_follow()
    {
        string text = Types("progress", "v", "?", "q", "q", "q").Text.ReplaceLineEndings("\n");

        Assert.DoesNotMatch(Drawn(), text);
        Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void Numbers_alone_are_read_where_they_are_asked_for()
    {
        string numbers = Types("progress", "v", "q", "q").After("v\n");

        Assert.StartsWith("Empathy: 179 of 288 on offer", numbers, StringComparison.Ordinal);
        Assert.DoesNotContain("Where it is easy", numbers, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_left_for_the_library_by_q()
    {
        PlainDriver plain = Types("progress", "q");

        Assert.Equal(PlaceKind.Home, plain.Model.Here.Kind);
        Assert.Contains("dialogue: Library (beside it: Progress)", plain.After("72 moments"), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_kindly_what_will_stand_there_before_the_first_conversation()
    {
        _world.History = PracticeHistory.Empty;

        PlainDriver plain = Types("progress", "q", "q");

        Assert.Contains("After your first conversation, this page says", plain.Text, StringComparison.Ordinal);
        Assert.Contains("1. Start: The Sunday-night ping", plain.Text, StringComparison.Ordinal);
    }

    private PlainDriver Types(params string[] lines) => PlainDriver.Types(_world, _world.Home(true), null, lines);

    [GeneratedRegex("[\u2500-\u259F\u25A0-\u25FF\u2800-\u28FF]| {2,}")]
    private static partial Regex Drawn();
}
