using System.Net;
using System.Text.RegularExpressions;
using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Stories;

namespace Dialogue.Authoring.Foreign.Twine.Markup;

/// <summary>Reads SugarCube: macros in double angle brackets, comments, and words that are taken as they are.</summary>
internal sealed partial class SugarCubeMarkup(MarkupContext context)
{
    private readonly Stack<Branches> _branches = [];

    public int Read(int at) => context.Text[at] switch
    {
        '<' when context.StartsWith(at, "<<") => Macro(at),
        '<' when context.StartsWith(at, "<nowiki>") => AsItIs(at, "<nowiki>", "</nowiki>"),
        '"' when context.StartsWith(at, "\"\"\"") => AsItIs(at, "\"\"\"", "\"\"\""),
        '{' when context.StartsWith(at, "{{{") => AsItIs(at, "{{{", "}}}"),
        '/' when context.StartsWith(at, "/*") => Comment(at, "*/"),
        '/' when context.StartsWith(at, "/%") => Comment(at, "%/"),
        '$' => Printed(at),
        '\\' when at + 1 < context.Text.Length && context.Text[at + 1] == '\n' => at + 2,
        _ => at,
    };

    private int Macro(int at)
    {
        int end = EndOfMacro(at + 2);
        if (end < 0)
        {
            return at;
        }

        Match name = Name().Match(context.Text, at + 2, end - at - 2);
        if (!name.Success)
        {
            return at;
        }

        int start = at + 2 + name.Length;
        string word = name.Value;
        switch (word)
        {
            case "if" or "elseif" or "else" or "/if":
                Branch(word, start, end);
                break;
            case "set" or "run":
                context.Change(start, end);
                break;
            case "link" or "button" or "click":
                return Link(word, at, start, end);
            case "goto" when Target(start, end) is { } target:
                context.Writer.Add(new ForeignPart.Way(target, context.Body.At(at, end + 2), context.Writer.When));
                break;
            case "script" or "style":
                int close = context.Find($"<</{word}>>", end);
                context.LostWords(at, end + 2);
                return close < 0 ? end + 2 : close + word.Length + 5;
            case ['/', ..]:
                break;
            default:
                context.LostWords(at, end + 2);
                break;
        }

        return end + 2;
    }

    private int EndOfMacro(int from)
    {
        for (int at = from; at < context.Text.Length && at - from < MarkupContext.Farthest && !context.IsHopeless; at++)
        {
            if (context.Text[at] is '"' or '\'' && QuotedArguments.EndOf(context.Text, at) is > 0 and var quoted && !context.Text.AsSpan(at, quoted - at).Contains('\n'))
            {
                at = quoted;
            }
            else if (context.StartsWith(at, ">>"))
            {
                return at;
            }
        }

        context.Miss(true);
        return -1;
    }

    private void Branch(string word, int start, int end)
    {
        switch (word)
        {
            case "if":
                Branches branches = new(context.Writer.When);
                _branches.Push(branches);
                context.Writer.When = branches.Next(context.Tests.Read(context.Body.Part(start, end)));
                break;
            case "elseif" when _branches.TryPeek(out Branches? more):
                context.Writer.When = more.Next(context.Tests.Read(context.Body.Part(start, end)));
                break;
            case "else" when _branches.TryPeek(out Branches? rest):
                context.Writer.When = rest.Rest();
                break;
            case "/if" when _branches.TryPop(out Branches? done):
                context.Writer.When = done.Outside;
                break;
            default:
                context.LostWords(start - word.Length - 2, end + 2);
                break;
        }
    }

    private string? Target(int start, int end)
    {
        string inside = context.Text[start..end].Trim();
        return inside.StartsWith("[[", StringComparison.Ordinal) && inside.EndsWith("]]", StringComparison.Ordinal) ? TwineLink.Read(inside[2..^2]).Target
            : QuotedArguments.Of(inside) is [var only] ? only
            : null;
    }

    private int Link(string word, int at, int start, int end)
    {
        string closing = $"<</{word}>>";
        int close = context.Find(closing, end);
        int after = close < 0 ? end + 2 : close + closing.Length;
        string inside = context.Text[start..end].Trim();
        List<string>? quoted = QuotedArguments.Of(inside);
        (string Words, string? Target) link = inside.StartsWith("[[", StringComparison.Ordinal) && inside.EndsWith("]]", StringComparison.Ordinal) ? TwineLink.Read(inside[2..^2])
            : quoted is [var words, ..] ? (words, quoted.ElementAtOrDefault(1))
            : (string.Empty, null);
        List<ForeignSet> sets = [];
        for (int next = context.Find("<<", end); close >= 0 && next >= 0 && next < close; next = context.Find("<<", next + 2))
        {
            link = Inside(next, link, sets);
        }

        if (link.Target is { } target && link.Words.Length > 0)
        {
            context.Link(WebUtility.HtmlDecode(Tag().Replace(link.Words, " ")), target, at, after, sets);
            return after;
        }

        context.Lost(at, after, $"{LossReport.Quote(context.Text[at..after])} leads to no passage; it did not come along.");
        return after;
    }

    private (string Words, string? Target) Inside(int at, (string Words, string? Target) link, List<ForeignSet> sets)
    {
        int end = EndOfMacro(at + 2);
        Match name = end < 0 ? Match.Empty : Name().Match(context.Text, at + 2, end - at - 2);
        int start = at + 2 + name.Length;
        switch (name.Value)
        {
            case "set" or "run":
                sets.AddRange(context.Changes.Read(context.Body.Part(start, end)));
                return link;
            case "goto" when Target(start, end) is { } target:
                return (link.Words, target);
            case "" or ['/', ..]:
                return link;
            default:
                context.LostWords(at, end + 2);
                return link;
        }
    }

    private int AsItIs(int at, string open, string close)
    {
        int end = context.Find(close, at + open.Length);
        if (end < 0)
        {
            return at;
        }

        context.Writer.SayAsItIs(context.Text[(at + open.Length)..end], context.Body.At(at, end + close.Length));
        return end + close.Length;
    }

    private int Comment(int at, string close)
    {
        int end = context.Find(close, at + 2);
        if (end < 0)
        {
            return at;
        }

        context.Losses.Note(context.Body.At(at, end + close.Length), "A comment did not come along.");
        return end + close.Length;
    }

    private int Printed(int at)
    {
        Match name = Variable().Match(context.Text, at, Math.Min(200, context.Text.Length - at));
        if (!name.Success)
        {
            return at;
        }

        context.Lost(at, at + name.Length, $"{LossReport.Quote(name.Value)} shows what a variable holds, which no text can; it stayed as it is written.");
        context.Writer.Say(name.Value, context.Body.At(at, at + name.Length));
        return at + name.Length;
    }

    [GeneratedRegex(@"\G/?(?:[A-Za-z][\w-]*|=|-)")]
    private static partial Regex Name();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\G\$[A-Za-z_]\w*(?:\.\w+)*")]
    private static partial Regex Variable();
}
