namespace Dialogue.Reports.Html;

/// <summary>Writes tables. On a narrow screen their rows are blocks, and some screen readers then see no table unless every part names its role.</summary>
internal static class Tables
{
    /// <summary>Opens a table with its caption and the heads of its columns, up to the first row.</summary>
    public static void OpenTable(this Markup html, string caption, string? kind, params IEnumerable<string> columns)
    {
        html.Open("table", ("class", kind), ("role", "table")).Element("caption", caption)
            .Open("thead", ("role", "rowgroup")).Open("tr", ("role", "row"));
        foreach (string column in columns)
        {
            html.Element("th", column, ("scope", "col"), ("role", "columnheader"));
        }

        html.Close().Close().Open("tbody", ("role", "rowgroup"));
    }

    /// <summary>Opens a row and the cell that names it.</summary>
    public static Markup OpenRow(this Markup html) => html.Open("tr", ("role", "row")).Open("th", ("scope", "row"), ("role", "rowheader"));

    /// <summary>Opens a cell.</summary>
    public static Markup OpenCell(this Markup html) => html.Open("td", ("role", "cell"));

    /// <summary>Closes the table after its last row.</summary>
    public static void CloseTable(this Markup html) => html.Close().Close();
}
