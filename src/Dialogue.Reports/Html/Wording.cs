using Dialogue.Reports.Pages;

namespace Dialogue.Reports.Html;

/// <summary>Puts words that came from a conversation on a page: in its language, and in the direction of their own writing.</summary>
/// <param name="language">The conversation's language.</param>
internal sealed class Wording(string language)
{
    private const string OwnLanguage = "en";

    private readonly string? _language = language == OwnLanguage ? null : new string([.. language.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-')]);

    /// <summary>Adds an element with words in it.</summary>
    public void Put(Markup html, string element, string words, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        html.Element(element, words, [.. attributes, ("lang", _language), ("dir", "auto")]);

    /// <summary>Adds words as paragraphs, one for each line: letters are written so.</summary>
    public void PutParagraphs(Markup html, string words, string? kind = null)
    {
        foreach (string paragraph in words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Put(html, "p", paragraph, ("class", kind));
        }
    }

    /// <summary>Adds a label and the words that belong to it.</summary>
    public void PutLabelled(Markup html, string label, string words, string element = "span", string? kind = null)
    {
        html.Open("p").Element("span", $"{label}:", ("class", "label")).Text(" ");
        Put(html, element, words, ("class", kind));
        html.Close();
    }

    /// <summary>Adds what can be said about an answer.</summary>
    public void PutNotes(Markup html, AnswerTold answer)
    {
        if (answer.Because is { } because)
        {
            Put(html, "p", because);
        }

        if (answer.Better is { } better)
        {
            PutLabelled(html, ReportWords.Try, better, "q", "better");
        }
    }
}
