using System.Diagnostics;
using System.Text;
using CsCheck;
using Dialogue.Authoring.Foreign;
using Dialogue.Authoring.Tests.Foreign.Support;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Tests.Foreign;

/// <summary>Whatever a file holds, there is a draft or a reason, never an exception, and what is read of a draft is sound.</summary>
public sealed class HostileImportTests
{
    private static readonly string[] Pieces =
    [
        ":: ", "Start", "\n", "[[", "]]", "->", "<-", "|", "][", "$x", "<<", ">>", "if ", "<<if $x gt 3>>", "<</if>>", "<<else>>", "<<set $x to ", "\"", "'", "(", ")", "[", "]",
        "(if: $x)", "(else:)", "(set: $y to it + 1)", "(link: \"a\")", "(goto: \"b\")", "<% if (s.x) { %>", "<% } %>", "{", "}", "--\n", "x: 1\n", "[if x]\n", "[else]\n", "<b>", "<", ">", "&amp;",
        "&", "=== knot ===\n", "= stitch\n", "* ", "+ ", "- ", "** ", "(label) ", "-> END\n", "-> knot\n", "~ x = 1\n", "VAR x = 1\n", "{x > 1: ", "{a|b}", "#tag", "/*", "*/", "//", "\\",
        "<tw-storydata name=\"s\">", "<tw-passagedata name=\"p\">", "</tw-passagedata>", "</tw-storydata>", "\u202E", "\0", "\uD83D\uDE42", "é", "你好", "StoryInit", "StoryData\n{", " ", "1", "true",
    ];

    private static readonly string[] JsonPieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\"->\"", "\"*\"", "\"ev\"", "\"/ev\"", "\"str\"", "\"^a\"", "\"done\"", "\".^.b\"", "\"c-0\"", "\"flg\"", "1", "-1", "null", "true", "\"inkVersion\":21,\"root\":[",
        "\"branchingScenario\":{\"content\":[", "\"type\":{", "\"nextContentId\":", "\"#n\"", "\"b\"", "\"\\ud800\"", "{\"->\":\".^.^\"}", "{\"VAR?\":\"x\"}", "\"VAR=\"",
    ];

    public static TheoryData<ForeignFormat> Formats => [.. Enum.GetValues<ForeignFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Any_bytes_give_a_draft_or_a_reason(ForeignFormat format) => Gen.Byte.Array[0, 400].Sample(bytes => Judge(format, bytes), iter: 500);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Any_pieces_of_a_language_give_a_draft_or_a_reason(ForeignFormat format) =>
        Gen.Int[0, Pieces.Length - 1].Array[1, 80].Sample(parts => Judge(format, Encoding.UTF8.GetBytes(string.Concat(parts.Select(part => Pieces[part])))), iter: 3_000);

    [Theory]
    [InlineData(ForeignFormat.Twee, "Harlowe")]
    [InlineData(ForeignFormat.Twee, "SugarCube")]
    [InlineData(ForeignFormat.Twee, "Chapbook")]
    [InlineData(ForeignFormat.Twee, "Snowman")]
    public void Any_pieces_in_a_passage_give_a_draft_or_a_reason(ForeignFormat format, string language) =>
        Gen.Int[0, Pieces.Length - 1].Array[1, 60].Sample(
            parts => Judge(format, Encoding.UTF8.GetBytes($":: StoryData\n{{\"format\":\"{language}\"}}\n:: Start\n{string.Concat(parts.Select(part => Pieces[part]))}")),
            iter: 2_000);

    [Theory]
    [InlineData(ForeignFormat.H5p, "{\"branchingScenario\":{\"content\":[")]
    [InlineData(ForeignFormat.Ink, "{\"inkVersion\":21,\"root\":[[")]
    public void Any_pieces_of_json_give_a_draft_or_a_reason(ForeignFormat format, string start) =>
        Gen.Int[0, JsonPieces.Length - 1].Array[1, 60].Sample(parts => Judge(format, Encoding.UTF8.GetBytes(start + string.Concat(parts.Select(part => JsonPieces[part])))), iter: 2_000);

    [Theory]
    [InlineData(ForeignFormat.Twee, ":: Start\n", "[[")]
    [InlineData(ForeignFormat.Twee, ":: StoryData\n{\"format\":\"Harlowe\"}\n:: Start\n", "(if: $x)[")]
    [InlineData(ForeignFormat.Twee, ":: Start\n", "<<if $x>>")]
    [InlineData(ForeignFormat.Twee, ":: Start\n", "<<link \"")]
    [InlineData(ForeignFormat.Twee, "", ":: a\n")]
    [InlineData(ForeignFormat.Twine, "", "<tw-storydata name=\"")]
    [InlineData(ForeignFormat.Twine, "<tw-storydata name='s'>", "<tw-passagedata name='a'>")]
    [InlineData(ForeignFormat.Ink, "", "{x:")]
    [InlineData(ForeignFormat.Ink, "", "* a\n** b\n")]
    [InlineData(ForeignFormat.Ink, "", "== k\n-> a.b\n")]
    [InlineData(ForeignFormat.Ink, "{\"inkVersion\":21,\"root\":", "[")]
    [InlineData(ForeignFormat.H5p, "{\"branchingScenario\":{\"content\":", "[")]
    public void Much_of_the_same_takes_no_more_than_seconds(ForeignFormat format, string start, string piece)
    {
        string text = start + string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        Stopwatch clock = Stopwatch.StartNew();

        Judge(format, Encoding.UTF8.GetBytes(text));

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused()
    {
        Imported imported = Imported.Of(ForeignFormat.Ink, new byte[ForeignImport.LargestFile + 1]);

        Assert.Equal("DLG113", imported.Outcome.Losses.Single().Diagnostics.Single().Code);
    }

    private static void Judge(ForeignFormat format, byte[] bytes)
    {
        ImportOutcome outcome = Imported.Of(format, bytes).Outcome;
        if (outcome.Draft is null)
        {
            Assert.True(!outcome.Stories.IsEmpty || outcome.Losses.SelectMany(file => file.Diagnostics).Any(loss => loss.Severity == Severity.Error));
            return;
        }

        // An author who finishes the draft has a file that reads, but for an ending that the story itself does not have.
        Imported.Finish(outcome.Draft.Utf8.Span, out System.Collections.Immutable.ImmutableArray<Diagnostic> diagnostics);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Rule != DiagnosticRules.NoEnding);
    }
}
