using System.Globalization;
using System.Text;
using Dialogue.Testing.Terminals.Screens;

namespace Dialogue.EndToEnd.Tests.Screens;

/// <summary>Tells how a screen is coloured: a letter for each cell, a dot for the commonest look, and below what each letter is.</summary>
internal static class StyleMap
{
    public static string Of(ScreenPicture picture)
    {
        CellStyle[] styles = [.. Cells(picture)];
        CellStyle common = styles.GroupBy(style => style).MaxBy(group => group.Count())!.Key;
        List<CellStyle> named = [.. styles.Where(style => style != common).Distinct()];
        StringBuilder map = new();
        for (int row = 0; row < picture.Rows; row++)
        {
            IEnumerable<char> letters = styles.Skip(row * picture.Columns).Take(picture.Columns).Select(style => style == common ? '.' : (char)('a' + named.IndexOf(style)));
            map.Append(string.Concat(letters).TrimEnd('.')).Append('\n');
        }

        map.Append('\n').Append(Line('.', common));
        named.ForEach(style => map.Append(Line((char)('a' + named.IndexOf(style)), style)));
        return map.ToString();
    }

    // A blank says nothing of its foreground, so that only what can be seen of it counts.
    private static IEnumerable<CellStyle> Cells(ScreenPicture picture) =>
        from row in Enumerable.Range(0, picture.Rows)
        from column in Enumerable.Range(0, picture.Columns)
        select picture.CellAt(column, row).Style;

    private static string Line(char letter, CellStyle style) =>
        string.Create(CultureInfo.InvariantCulture, $"{letter}  {style.Foreground} on {style.Background}, {style.Marks}\n").ToLowerInvariant();
}
