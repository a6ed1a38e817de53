using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;
using Dialogue.Testing.Building;

namespace Dialogue.Reports.Tests.Samples;

/// <summary>A conversation in which every text that people see says something hostile.</summary>
internal static class HostilePlay
{
    public static TheoryData<string> Texts { get; } =
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "]]>",
        "\u202Etxet sdrawkcab\u2066\u200F",
        "\e[2J\e]0;title\a\u009B31m\0",
        "=cmd|' /C calc'!A0",
        "\u00A0 =1+1",
        "\u200B@SUM(1)",
        "\uFF1DHYPERLINK(\"http://evil.example\")",
        "first line\n  +49 30 1234",
        "\t-1",
        "[click](javascript:alert(1))",
        "![x](http://evil.example/x.png)",
        "# Heading\n## Another\nTitle\n=====\nTitle\n---",
        "<http://evil.example> http://evil.example www.evil.example me@evil.example @everybody mailto:me@evil.example",
        "\" ' ` `` ``` \\ \\\\",
        "~~~\ncode\n~~~\n```js\ncode\n```",
        "one\r\ntwo\r\n\r\nthree\rfour\u2028five",
        "- list\n* list\n+ list\n1. list\n2) list\n> quote\n: term",
        "| a | b |\n|---|---|\n| c | d |",
        "    indented code\n\tindented code",
        "&lt;script&gt; &#60;b&#62; &amp;",
        "half a pair \uD800 and \uDC00 and \uFFFE",
        "<!-- comment\n<![CDATA[ x\n<?php x",
        "*bold* **bold** _em_ ~~gone~~ [^1]\n\n[^1]: note\n[ref]: http://evil.example\n[ref]",
        "</style></body></html>",
        "comma, semicolon; quote\"d\" and\nbreak",
        "----\n***\n___",
        "$x$ $$x$$ \\(x\\) {.class} :smile: ==mark==",
        new string('w', 300),
        "",
        " ",
    ];

    /// <summary>Gets a play for each of the texts.</summary>
    public static IReadOnlyList<PlayReport> All => [.. ((IEnumerable<object[]>)Texts).Select(row => Saying((string)row[0]))];

    /// <summary>Plays it, with an answer taken back, to its ending.</summary>
    public static PlayReport Saying(string text)
    {
        Scenario scenario = Hostile(A.Scenario().With(
            A.Beat("start").Says(text).Says(text, from: "narrator").Offering("one", to: "next").Offering("two", to: "next", move: "blame"),
            A.Beat("next").Says(text).Offering("one", to: "end").Offering("two", to: "end", move: "blame"),
            A.Beat("end").Says(text).Ending()).Build(), text);
        Cast cast = A.Cast(A.Character() with { FirstName = text, FullName = text, Title = text, Detail = text });
        Playthrough play = new Conversation(scenario, A.Rubric(), "sha256:00").Begin(cast, 7);
        PlayReport report = SamplePlays.Of(Took(Took(Took(play, 0).Rewind(), 1), 0));
        return report with { Kept = report.Kept with { Title = text } };
    }

    private static Playthrough Took(Playthrough at, int index) => ((TakeOutcome.Taken)at.Take(index)).Playthrough;

    private static Scenario Hostile(Scenario scenario, string text) => scenario with
    {
        Title = text,
        Roles = scenario.Roles.Select(role => role with { Title = text, About = text }).ToValueArray(),
        Beats = scenario.Beats.Select(beat => Hostile(beat, ScenarioText.Plain(text))).ToValueArray(),
    };

    private static Beat Hostile(Beat beat, ScenarioText text) => beat with
    {
        Time = text.Source,
        Subject = text,
        Channel = beat.Id.Value == "next" ? Channel.Email : null,
        Lines = beat.Lines.Select(line => line with { Text = text, Manner = text }).ToValueArray(),
        Choices = beat.Choices.Select(choice => choice with { Text = text, Because = text, Better = text }).ToValueArray(),
        Ending = beat.Ending is { } ending ? ending with { Title = text, Text = text, Carry = text } : null,
    };
}
