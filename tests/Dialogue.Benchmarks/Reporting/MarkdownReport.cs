using System.Runtime.InteropServices;
using System.Text;

namespace Dialogue.Benchmarks.Reporting;

/// <summary>Prints results as Markdown, one table for each group; README's table is a copy of it.</summary>
internal static class MarkdownReport
{
    private static readonly string[] Head = ["Measured", "Median", "Floor", "Times the floor", "Limit", ""];

    public static string Of(IEnumerable<GroupResult> results)
    {
        StringBuilder text = new();
        text.Append("Medians of one run on ").Append(Environment.ProcessorCount).Append(" cores, ")
            .Append(RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()).Append(", ")
            .Append(RuntimeInformation.FrameworkDescription).Append("; what is compared took turns.\n");
        foreach (GroupResult result in results)
        {
            text.Append("\n### ").Append(result.Title).Append("\n\n");
            Table(text, [Head, .. result.Findings.Select(Row)]);
        }

        return text.ToString().TrimEnd('\n');
    }

    private static string[] Row(Finding finding) =>
    [
        finding.What,
        finding.Measured,
        finding.Floor is { } floor ? $"{Finding.Figure(floor)} {finding.Unit}" : "",
        finding.Ratio is { } ratio ? Finding.Figure(ratio) : "",
        finding.Limit?.ToString() ?? "",
        finding.Limit is null ? "" : finding.Holds ? "holds" : "**broken**",
    ];

    private static void Table(StringBuilder text, string[][] rows)
    {
        int[] widths = [.. Head.Select((_, column) => rows.Max(row => row[column].Length))];
        for (int i = 0; i < rows.Length; i++)
        {
            text.Append("| ").AppendJoin(" | ", rows[i].Select((cell, column) => cell.PadRight(widths[column]))).Append(" |\n");
            if (i == 0)
            {
                text.Append('|').AppendJoin('|', widths.Select(width => new string('-', width + 2))).Append("|\n");
            }
        }
    }
}
