using Dialogue.Authoring.Foreign.Loss;

namespace Dialogue.Authoring.Foreign.Twine.Markup;

/// <summary>Reads links in double brackets, and pictures.</summary>
internal sealed class LinkMarkup(MarkupContext context, MarkupLanguage language)
{
    public int Read(int at)
    {
        string text = context.Text;
        if (text[at] != '[' || at + 1 >= text.Length)
        {
            return at;
        }

        if (context.StartsWith(at, "[img["))
        {
            int shown = context.Find("]]", at);
            return shown < 0 ? at : Picture(at, shown + 2);
        }

        // Three brackets are a hook with a link in it.
        if (text[at + 1] != '[' || (language == MarkupLanguage.Harlowe && at + 2 < text.Length && text[at + 2] == '['))
        {
            return at;
        }

        int close = context.Find("]]", at + 2);
        return close < 0 || text.AsSpan(at + 2, close - at - 2).Contains("[[", StringComparison.Ordinal) ? at : Link(at, close);
    }

    private int Link(int at, int close)
    {
        int setter = language == MarkupLanguage.SugarCube ? context.Text.IndexOf("][", at, close - at, StringComparison.Ordinal) : -1;
        string inside = context.Text[(at + 2)..(setter < 0 ? close : setter)];
        (string words, string target) = TwineLink.Read(inside);
        if (target.Length == 0)
        {
            context.LostWords(at, close + 2);
        }
        else if (target[0] is '$' or '_' && language is MarkupLanguage.SugarCube or MarkupLanguage.Harlowe)
        {
            context.Lost(at, close + 2, $"Where {LossReport.Quote(inside)} leads is known only while playing; it did not come along.");
        }
        else
        {
            context.Link(words, target, at, close + 2, setter < 0 ? null : context.Changes.Read(context.Body.Part(setter + 2, close)));
        }

        return close + 2;
    }

    private int Picture(int at, int end)
    {
        context.Lost(at, end, "A picture did not come along.");
        return end;
    }
}
