using System.Text;
using Dialogue.Authoring.Foreign;
using Dialogue.Authoring.Tests.Foreign.Support;
using Dialogue.Core.Scenarios;
using Snapshooter.Xunit;

namespace Dialogue.Authoring.Tests.Foreign;

public sealed class TweeImportTests
{
    private const string Small = """
        :: StoryTitle
        The late reply

        :: StoryData
        {"ifid": "6D509890-1CA5-49DF-BFB6-5CA35B8DE2AC", "format": "SugarCube", "start": "Desk"}

        :: StoryInit
        <<set $trust to 3>>

        :: Desk [office morning] {"position":"100,100"}
        Mara: "Did you get my message?"

        ''Nothing'' urgent, //she// says. <<print $name>>

        [[Yes, and I am sorry|Sorry][$trust += 1]]
        <<link "No" "Cold">><<set $trust to $trust - 2>><</link>>
        <<if $trust gte 3 and not $tired>>[[Can we talk at noon?->Sorry]]<<else>>You are too tired for more.<</if>>

        :: Sorry
        <<set $trust += 1>>
        She nods.
        [[Cold]]

        :: Cold
        It gets quiet.
        """;

    [Fact]
    public void A_typical_story_becomes_a_draft() => Snapshot.Match(Imported.Of(ForeignFormat.Twee, Small).Text);

    [Fact]
    public void What_did_not_come_along_is_told_with_places() => Snapshot.Match(string.Join('\n', Imported.Of(ForeignFormat.Twee, Small).Said));

    [Theory]
    [InlineData("[[a]]", "a", "a")]
    [InlineData("[[say a->b]]", "say a", "b")]
    [InlineData("[[b<-say a]]", "say a", "b")]
    [InlineData("[[say a|b]]", "say a", "b")]
    [InlineData("[[say -> a->b]]", "say -> a", "b")]
    public void Every_way_to_write_a_link_is_read(string link, string words, string target)
    {
        Imported imported = Imported.Twee("SugarCube", $":: Start\nHello. {link} [[other]]\n:: a\nA.\n:: b\nB.\n:: other\nO.\n");

        Choice choice = imported.Beat("start").Choices[0];

        Assert.Equal((words, target), (choice.Text.Source, choice.To.Value));
    }

    [Fact]
    public void A_backslash_takes_the_meaning_of_signs_in_names()
    {
        Imported imported = Imported.Twee("SugarCube", ":: Start\n[[Go->A [b] {c} \\ d]] [[x]]\n:: A \\[b\\] \\{c\\} \\\\ d [tag]\nThere.\n:: x\n\\:: no header\n");

        Assert.Equal("a-b-c-d", imported.Beat("start").Choices[0].To.Value);
        Assert.Equal(":: no header", imported.Beat("x").Ending!.Text.Source);
        Assert.Empty(imported.Lost);
    }

    [Fact]
    public void Changes_on_entering_belong_to_the_choices_that_lead_there()
    {
        Imported imported = Imported.Of(ForeignFormat.Twee, Small);

        Choice[] choices = [.. imported.Beat("desk").Choices];

        Assert.Equal(["+2", "-2"], [.. choices.Take(2).Select(choice => ((Core.Effects.Effect.Add)choice.Effects[0]).Amount.ToString("+0;-0", null))]);
    }

    [Fact]
    public void A_story_may_be_a_folder_of_files()
    {
        ForeignFile[] files = [new("b.twee", ":: Start\nHello. [[x]] [[y]]"u8.ToArray()), new("a.twee", ":: x\n<<oops>>X\n:: y\nY"u8.ToArray())];

        ImportOutcome outcome = ForeignImport.Read(ForeignFormat.Twee, files);

        Assert.Equal(3, outcome.Draft!.Beats);
        Assert.Contains(outcome.Losses.Single(file => file.File == "a.twee").Diagnostics, loss => loss.Span.ToString() == "2:1" && loss.Message.StartsWith("`<<oops>>`", StringComparison.Ordinal));
    }

    [Fact]
    public void Windows_line_ends_marks_and_other_encodings_are_read()
    {
        string text = ":: Start\r\nGrüße. [[x]] [[y]]\r\n\r\nMore <<odd>>\r\n:: x\r\nX\r\n:: y\r\nY\r\n";
        Imported utf8 = Imported.Of(ForeignFormat.Twee, text);
        Imported utf16 = Imported.Of(ForeignFormat.Twee, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]);
        Imported marked = Imported.Of(ForeignFormat.Twee, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);

        Assert.Equal(utf8.Text, utf16.Text);
        Assert.Equal(utf8.Text, marked.Text);
        Assert.Contains("4:6 warning `<<odd>>`", utf8.Lost[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told_and_replaced()
    {
        Imported imported = Imported.Of(ForeignFormat.Twee, [.. ":: Start\nGr"u8, 0xFC, .. "n.\n"u8]);

        Assert.StartsWith("2:3 warning These bytes are not UTF-8", imported.Lost[0], StringComparison.Ordinal);
        Assert.Equal("Gr\uFFFDn.", imported.Beat("start").Ending!.Text.Source);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no passage here")]
    [InlineData(":: StoryTitle\nOnly a title")]
    public void A_file_without_a_passage_is_refused(string text)
    {
        Imported imported = Imported.Of(ForeignFormat.Twee, text);

        Assert.Null(imported.Outcome.Draft);
        Assert.Contains(imported.Said, said => said.StartsWith("1:1 error There is no passage", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_to_nowhere_gets_an_ending_and_is_told()
    {
        Imported imported = Imported.Twee("SugarCube", ":: Start\n[[Go->Lost]] [[Stay->Start]]\n");

        Assert.NotNull(imported.Beat("lost").Ending);
        Assert.Contains("4:1 warning This leads to `Lost`", imported.Lost[0], StringComparison.Ordinal);
    }

    [Fact]
    public void More_choices_than_a_beat_has_are_told()
    {
        string links = string.Join('\n', Enumerable.Range(1, 11).Select(number => $"[[Say {number}->End]]"));

        Imported imported = Imported.Twee("SugarCube", $":: Start\n{links}\n:: End\nBye\n");

        Assert.Equal(9, imported.Beat("start").Choices.Count);
        Assert.Equal(["13:1", "14:1"], imported.Lost.Select(lost => lost.Split(' ')[0]));
    }
}
