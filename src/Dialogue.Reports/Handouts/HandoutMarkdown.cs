using Dialogue.Reports.Handouts.Sheets;
using Dialogue.Reports.Markdown;

namespace Dialogue.Reports.Handouts;

/// <summary>Writes a handout as Markdown. The same handout gives the same text, to be encoded as UTF-8.</summary>
public static class HandoutMarkdown
{
    /// <summary>Writes the sheets, a rule between one and the next.</summary>
    public static string Write(Handout handout)
    {
        ArgumentNullException.ThrowIfNull(handout);
        MarkdownText text = new();
        text.Heading(1, MarkdownText.Escape(HandoutSheets.TitleOf(handout)));
        bool isFirst = true;
        foreach (Sheet sheet in HandoutSheets.Of(handout))
        {
            if (!isFirst)
            {
                text.Block("---");
            }

            isFirst = false;
            text.Heading(2, $"{sheet.Kind}: {MarkdownText.Escape(sheet.Title)}");
            SheetMarkdown.Write(sheet.Blocks, text);
        }

        return text.ToString();
    }
}
