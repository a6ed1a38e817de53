using System.Diagnostics;
using Dialogue.Core.Values;
using Dialogue.Reports.Html;

namespace Dialogue.Reports.Handouts.Sheets;

/// <summary>Writes a table with room to count, to tick and to write.</summary>
internal static class SheetTable
{
    private const int TicksInARow = 3;

    public static void Write(SheetBlock.Table table, Markup html, Wording wording)
    {
        html.Open("table", ("class", table.ShowsCaption ? null : "uncaptioned")).Element("caption", table.Caption).Open("thead").Open("tr");
        foreach (SheetColumn column in table.Columns)
        {
            html.Element("th", column.Title, ("scope", "col"), ("class", column.Kind is ColumnKind.Count or ColumnKind.Room or ColumnKind.Ticks ? ClassOf(column.Kind) : null));
        }

        html.Close().Close().Open("tbody");
        foreach (ValueArray<string> row in table.Rows)
        {
            html.Open("tr");
            for (int i = 0; i < table.Columns.Count; i++)
            {
                WriteCell(table.Columns[i].Kind, row[i], i == 0, html, wording);
            }

            html.Close();
        }

        html.Close().Close();
    }

    private static void WriteCell(ColumnKind kind, string words, bool isFirst, Markup html, Wording wording)
    {
        if (kind == ColumnKind.Ticks)
        {
            html.Open("td", ("class", ClassOf(kind)));
            for (int i = 0; i < TicksInARow; i++)
            {
                html.Element("span", string.Empty, ("class", "tick"));
            }

            html.Close();
        }
        else if (isFirst)
        {
            wording.Put(html, "th", words, ("scope", "row"), ("class", ClassOf(kind)));
        }
        else
        {
            wording.Put(html, "td", words, ("class", ClassOf(kind)));
        }
    }

    private static string? ClassOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Words => null,
        ColumnKind.Name => "name",
        ColumnKind.Short => "short",
        ColumnKind.Big => "big",
        ColumnKind.Count => "count",
        ColumnKind.Room => "room",
        ColumnKind.Ticks => "ticks",
        _ => throw new UnreachableException(),
    };
}
