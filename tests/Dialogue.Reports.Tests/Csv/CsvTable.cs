using System.Text;

namespace Dialogue.Reports.Tests.Csv;

/// <summary>Reads RFC 4180 strictly: what the writer must not do throws.</summary>
internal static class CsvTable
{
    public static List<Dictionary<string, string>> Read(string text, char delimiter = ',')
    {
        Assert.Equal('\uFEFF', text[0]);
        List<string[]> rows = Rows(text[1..], delimiter);
        return [.. rows.Skip(1).Select(row =>
        {
            Assert.Equal(rows[0].Length, row.Length);
            return rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second);
        })];
    }

    private static List<string[]> Rows(string text, char delimiter)
    {
        List<string[]> rows = [];
        List<string> row = [];
        int at = 0;
        while (at < text.Length)
        {
            row.Add(text[at] == '"' ? Quoted(text, ref at) : Bare(text, delimiter, ref at));
            if (at < text.Length && text[at] == delimiter)
            {
                at++;
                continue;
            }

            Assert.Equal("\r\n", text.Substring(at, 2));
            at += 2;
            rows.Add([.. row]);
            row.Clear();
        }

        Assert.Empty(row);
        return rows;
    }

    private static string Quoted(string text, ref int at)
    {
        StringBuilder cell = new();
        for (at++; ; at++)
        {
            if (text[at] == '"')
            {
                at++;
                if (at == text.Length || text[at] != '"')
                {
                    return cell.ToString();
                }
            }

            cell.Append(text[at]);
        }
    }

    private static string Bare(string text, char delimiter, ref int at)
    {
        int start = at;
        while (text[at] != delimiter && text[at] != '\r')
        {
            Assert.NotEqual('"', text[at]);
            Assert.NotEqual('\n', text[at]);
            at++;
        }

        return text[start..at];
    }
}
