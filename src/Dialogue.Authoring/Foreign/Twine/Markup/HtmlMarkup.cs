using System.Net;
using Dialogue.Authoring.Foreign.Loss;

namespace Dialogue.Authoring.Foreign.Twine.Markup;

/// <summary>Reads the HTML that passages of all formats may hold: breaks stay, words stay, the rest is reported.</summary>
internal sealed class HtmlMarkup(MarkupContext context)
{
    private const int LongestEntity = 12;

    private static readonly string[] Breaks = ["br", "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "tr", "table", "blockquote", "section"];
    private static readonly string[] Media = ["img", "audio", "video", "iframe", "svg", "source", "canvas", "embed", "object"];

    private bool _isTold;

    public int Read(int at) => context.Text[at] switch
    {
        '<' => Tag(at),
        '&' => Entity(at),
        _ => at,
    };

    private int Tag(int at)
    {
        if (context.StartsWith(at, "<!--"))
        {
            int end = context.Find("-->", at + 4);
            return end < 0 ? at : Left(at, end + 3, "A comment did not come along.");
        }

        int start = at + 1 < context.Text.Length && context.Text[at + 1] == '/' ? at + 2 : at + 1;
        int nameEnd = start;
        while (nameEnd < context.Text.Length && (char.IsAsciiLetterOrDigit(context.Text[nameEnd]) || context.Text[nameEnd] == '-'))
        {
            nameEnd++;
        }

        int close = nameEnd > start && char.IsAsciiLetter(context.Text[start]) ? context.Find(">", nameEnd) : -1;
        return close < 0 ? at : Tag(context.Text[start..nameEnd].ToLowerInvariant(), at, close + 1, start == at + 1);
    }

    private int Tag(string name, int at, int end, bool isOpening)
    {
        if (isOpening && name is "script" or "style")
        {
            int close = context.Find($"</{name}", end);
            int after = close < 0 ? end : context.Find(">", close) + 1;
            context.Lost(at, end, $"What stands in <{name}> did not come along.");
            return Math.Max(end, after);
        }

        if (Media.Contains(name))
        {
            context.Lost(at, end, $"<{name}> did not come along; a conversation is words.");
            return end;
        }

        if (Breaks.Contains(name))
        {
            context.Writer.Say(name == "br" || isOpening ? "\n" : "\n\n", context.Body.At(at, end));
            return end;
        }

        if (!_isTold)
        {
            _isTold = true;
            context.Losses.Note(context.Body.At(at, end), $"HTML such as {LossReport.Quote(context.Text[at..end])} was left out in this passage; its words stayed.");
        }

        return end;
    }

    private int Entity(int at)
    {
        int end = context.Text.IndexOf(';', at, Math.Min(LongestEntity, context.Text.Length - at));
        if (end < 0)
        {
            return at;
        }

        string entity = context.Text[at..(end + 1)];
        string decoded = WebUtility.HtmlDecode(entity);
        if (decoded == entity)
        {
            return at;
        }

        context.Writer.SayAsItIs(decoded.Replace('\u00A0', ' '), context.Body.At(at, end + 1));
        return end + 1;
    }

    private int Left(int at, int end, string message)
    {
        context.Losses.Note(context.Body.At(at, end), message);
        return end;
    }
}
