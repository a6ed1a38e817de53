using System.Globalization;
using System.Text;
using Dialogue.Presentation.Screens;
using Dialogue.Tui.Looks;

namespace Dialogue.Tui.Tests.Driving;

/// <summary>Tells how a window looks in words: for each row, from which column on how many cells have which style.</summary>
internal static class LookMap
{
    public static string Of(ScreenDriver ui, Theme theme, int columns, int rows)
    {
        StringBuilder map = new();
        for (int y = 0; y < rows; y++)
        {
            string row = Row(ui, theme, columns, y);
            if (row.Length > 0)
            {
                map.Append(CultureInfo.InvariantCulture, $"{y,2}{row}\n");
            }
        }

        return map.ToString();
    }

    private static string Row(ScreenDriver ui, Theme theme, int columns, int y)
    {
        StringBuilder row = new();
        for (int x = 0; x < columns;)
        {
            int from = x;
            Attribute look = ui.LookAt(x, y);
            while (x < columns && ui.LookAt(x, y) == look)
            {
                x++;
            }

            if (look != theme[Style.Normal])
            {
                row.Append(CultureInfo.InvariantCulture, $"  {from}+{x - from} {NameOf(look, theme)}");
            }
        }

        return row.ToString();
    }

    private static string NameOf(Attribute look, Theme theme) => look == theme.Selected
        ? "selected"
        : Enum.GetValues<Style>().Where(style => theme[style] == look).Select(style => style.ToString().ToLowerInvariant()).FirstOrDefault("?");
}
