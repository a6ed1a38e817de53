using System.Diagnostics;
using Dialogue.Core.Values;
using Dialogue.Reports.Html;

namespace Dialogue.Reports.Handouts.Sheets;

/// <summary>Writes the blocks of a sheet as HTML.</summary>
/// <param name="html">Where to.</param>
/// <param name="wording">In which language the conversation speaks.</param>
internal sealed class SheetHtml(Markup html, Wording wording)
{
    // The program's own words stay English, whatever the conversation speaks.
    private readonly Wording _own = new("en");

    public void Write(ValueArray<SheetBlock> blocks)
    {
        foreach (SheetBlock block in blocks)
        {
            Write(block);
        }
    }

    private void Write(SheetBlock block)
    {
        switch (block)
        {
            case SheetBlock.Heading heading:
                _own.Put(html, "h3", heading.Words);
                break;
            case SheetBlock.Paragraph paragraph:
                _own.Put(html, "p", paragraph.Words);
                break;
            case SheetBlock.Quiet quiet:
                _own.Put(html, "p", quiet.Words, ("class", "quiet"));
                break;
            case SheetBlock.Labelled labelled:
                wording.PutLabelled(html, labelled.Label, labelled.Words);
                break;
            case SheetBlock.Points points:
                WriteList("ul", points.Items, wording);
                break;
            case SheetBlock.Steps steps:
                WriteList("ol", steps.Items, _own);
                break;
            case SheetBlock.Speech speech:
                WriteSpeech(speech);
                break;
            case SheetBlock.Table table:
                SheetTable.Write(table, html, wording);
                break;
            case SheetBlock.Bars bars:
                SheetBars.Write(bars, html, wording);
                break;
            case SheetBlock.Writing writing:
                for (int i = 0; i < writing.Count; i++)
                {
                    html.Element("p", string.Empty, ("class", "write"));
                }

                break;
            case SheetBlock.Moment moment:
                WriteMoment(moment);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteList(string element, ValueArray<string> items, Wording language)
    {
        html.Open(element);
        foreach (string item in items)
        {
            language.Put(html, "li", item);
        }

        html.Close();
    }

    private void WriteSpeech(SheetBlock.Speech speech)
    {
        html.Open("div", ("class", "line"));
        if (speech.When is { } condition)
        {
            _own.Put(html, "p", $"If {condition}:", ("class", "if"));
        }

        if (speech.Name.Length > 0)
        {
            html.Open("span", ("class", "who"));
            wording.Put(html, "bdi", speech.Name);
            if (speech.Manner is { } manner)
            {
                html.Text(" ");
                wording.Put(html, "span", $"({manner})", ("class", "manner"));
            }

            html.Text(":").Close().Text(" ");
        }

        wording.PutParagraphs(html, speech.Words, speech.Name.Length > 0 ? null : "told");
        html.Close();
    }

    private void WriteMoment(SheetBlock.Moment moment)
    {
        html.Open("div", ("class", "moment")).Element("h3", moment.Number).Open("div");
        if (moment.Title.Length > 0)
        {
            wording.Put(html, "p", moment.Title, ("class", "quiet place"));
        }

        Write(moment.Blocks);
        html.Close().Close();
    }
}
