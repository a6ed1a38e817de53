using System.Diagnostics;
using System.Globalization;
using Dialogue.Core.Values;
using Dialogue.Reports.Markdown;

namespace Dialogue.Reports.Handouts.Sheets;

/// <summary>Writes the blocks of a sheet as Markdown.</summary>
internal static class SheetMarkdown
{
    private const string Ticks = "[ ] [ ] [ ]";

    public static void Write(ValueArray<SheetBlock> blocks, MarkdownText text)
    {
        foreach (SheetBlock block in blocks)
        {
            Write(block, text);
        }
    }

    private static void Write(SheetBlock block, MarkdownText text)
    {
        switch (block)
        {
            case SheetBlock.Heading heading:
                text.Heading(3, MarkdownText.Escape(heading.Words));
                break;
            case SheetBlock.Paragraph paragraph:
                text.Block(MarkdownText.Escape(paragraph.Words));
                break;
            case SheetBlock.Quiet quiet:
                text.Block($"*{MarkdownText.Escape(quiet.Words)}*");
                break;
            case SheetBlock.Labelled labelled:
                WriteAll($"**{labelled.Label}:** ", labelled.Words, text);
                break;
            case SheetBlock.Points points:
                WriteList(points.Items, _ => "- ", text);
                break;
            case SheetBlock.Steps steps:
                WriteList(steps.Items, place => string.Create(CultureInfo.InvariantCulture, $"{place + 1}. "), text);
                break;
            case SheetBlock.Speech speech:
                WriteSpeech(speech, text);
                break;
            case SheetBlock.Table table:
                WriteTable(table, text);
                break;
            case SheetBlock.Bars bars:
                WriteBars(bars, text);
                break;
            case SheetBlock.Writing rows:
                for (int i = 0; i < rows.Count; i++)
                {
                    text.Block("___");
                }

                break;
            case SheetBlock.Moment moment:
                text.Heading(3, moment.Title.Length == 0 ? moment.Number : $"{moment.Number} ({MarkdownText.Escape(moment.Title)})");
                Write(moment.Blocks, text);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void WriteAll(string before, string words, MarkdownText text)
    {
        foreach (string paragraph in MarkdownText.Paragraphs(words))
        {
            text.Block(before + paragraph);
            before = string.Empty;
        }
    }

    private static void WriteList(ValueArray<string> items, Func<int, string> sign, MarkdownText text)
    {
        for (int i = 0; i < items.Count; i++)
        {
            text.Row(sign(i) + MarkdownText.Escape(items[i]).Replace("\n", "\n  ", StringComparison.Ordinal));
        }

        text.EndRows();
    }

    private static void WriteSpeech(SheetBlock.Speech speech, MarkdownText text)
    {
        string when = speech.When is { } condition ? $"*(if {MarkdownText.Escape(condition)})* " : string.Empty;
        string manner = speech.Manner is { } how ? $" ({MarkdownText.Escape(how)})" : string.Empty;
        string name = speech.Name.Length == 0 ? string.Empty : $"**{MarkdownText.Escape(speech.Name)}:**{manner} ";
        WriteAll(when + name, speech.Words, text);
    }

    private static void WriteTable(SheetBlock.Table table, MarkdownText text)
    {
        if (table.ShowsCaption)
        {
            text.Block($"**{MarkdownText.Escape(table.Caption)}**");
        }

        text.Row($"| {string.Join(" | ", table.Columns.Select(column => column.Title))} |");
        text.Row($"| {string.Join(" | ", table.Columns.Select(_ => "---"))} |");
        foreach (ValueArray<string> row in table.Rows)
        {
            text.Row($"| {string.Join(" | ", table.Columns.Select((column, place) => Cell(column.Kind, row[place])))} |");
        }

        text.EndRows();
    }

    private static void WriteBars(SheetBlock.Bars bars, MarkdownText text)
    {
        text.Row($"| {OneLine(bars.Caption)} | |");
        text.Row("| --- | --- |");
        foreach (BarRow row in bars.Rows)
        {
            text.Row($"| {OneLine(row.Name)} | {OneLine(row.Told)} |");
        }

        text.EndRows();
    }

    // A row of a table is one line, so the breaks within a cell are spaces.
    private static string Cell(ColumnKind kind, string words) => kind switch
    {
        ColumnKind.Ticks => Ticks,
        ColumnKind.Big or ColumnKind.Short or ColumnKind.Name when words.Length > 0 => $"**{OneLine(words)}**",
        _ => OneLine(words),
    };

    private static string OneLine(string words) => MarkdownText.Escape(Cleaning.SafeCharacters.OneLine(words));
}
