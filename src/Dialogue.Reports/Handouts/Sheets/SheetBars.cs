using System.Globalization;
using Dialogue.Reports.Html;

namespace Dialogue.Reports.Handouts.Sheets;

/// <summary>Writes rows with bars. The bars repeat what the words beside them say, so those who do not see them miss nothing.</summary>
internal static class SheetBars
{
    private const double Width = 300;

    public static void Write(SheetBlock.Bars bars, Markup html, Wording wording)
    {
        html.Open("table", ("class", "bars")).Element("caption", bars.Caption).Open("tbody");
        foreach (BarRow row in bars.Rows)
        {
            html.Open("tr");
            wording.Put(html, "th", row.Name, ("scope", "row"));
            html.Open("td").Text(row.Told);
            if (row.Share is { } share)
            {
                html.Open("svg", ("viewBox", "0 0 302 12"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"), ("xmlns", "http://www.w3.org/2000/svg"))
                    .Empty("line", ("class", "scale"), ("x1", "1"), ("y1", "11"), ("x2", "301"), ("y2", "11"))
                    .Empty("rect", ("class", "bar"), ("x", "1"), ("y", "1"), ("width", (Width * share).ToString("0.#", CultureInfo.InvariantCulture)), ("height", "10"))
                    .Close();
            }

            html.Close().Close();
        }

        html.Close().Close();
    }
}
