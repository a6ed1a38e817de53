using System.CommandLine;
using System.Text;
using Dialogue.Cli.Commands.Data;
using Dialogue.Cli.Composition;
using Dialogue.Cli.Practice;
using Dialogue.Reports;
using Dialogue.Reports.Csv;
using Dialogue.Reports.Html;
using Dialogue.Reports.Json;
using Dialogue.Reports.Markdown;

namespace Dialogue.Cli.Commands;

/// <summary><c>dialogue export</c>: one stored conversation or all of them, for reading, for a spreadsheet or for another program.</summary>
internal static class ExportCommand
{
    private const string Html = "html";
    private const string Markdown = "markdown";
    private const string Json = "json";
    private const string Csv = "csv";
    private const string Xapi = "xapi";

    public static Command Make(Shared shared)
    {
        Argument<long?> number = StoredNumber.Argument("A number of `dialogue data list`; without, everything that is stored.");
        Option<string> format = OneOf.Keep(
            new Option<string>("--format", "-f") { Description = "html, markdown, json, csv or xapi.", HelpName = "FORMAT", Required = true },
            Html,
            Markdown,
            Json,
            Csv,
            Xapi);
        Option<string?> output = new("--output", "-o") { Description = "A new file; without, standard output.", HelpName = "FILE" };
        Option<string> delimiter = OneOf.Keep(
            new Option<string>("--delimiter") { Description = "What stands between the cells of csv: a comma, or ; where commas are decimals.", HelpName = "CHAR", DefaultValueFactory = _ => "," },
            ",",
            ";");
        Command command = new("export", "Writes stored conversations out, to read or to work with.") { number, format, output, delimiter };
        command.SetAction(result => Export(
            shared,
            result.GetValue(number),
            reports => Written(result.GetRequiredValue(format), reports, result.GetRequiredValue(delimiter)[0]),
            result.GetValue(output)));
        return command;
    }

    private static string Written(string format, IReadOnlyList<PlayReport> reports, char delimiter) => format switch
    {
        Html => HtmlReport.Write(reports),
        Markdown => MarkdownReport.Write(reports),
        Json => JsonReport.Write(reports),
        Csv => CsvReport.Write(reports, delimiter),
        _ => string.Empty,
    };

    private static int Export(Shared shared, long? number, Func<IReadOnlyList<PlayReport>, string> write, string? output)
    {
        if (output is not null && Path.Exists(output))
        {
            shared.Talk.WriteLine($"{SafeText.Whole(Path.GetFullPath(output))} is there already; it was left as it is. Name a new file.");
            return ExitCodes.Failed;
        }

        StoredReports stored = StoredReports.Read(shared, number);
        if (stored.Reports.Count == 0)
        {
            shared.Talk.WriteLine(stored.LeftOut is [var why, ..] ? why : number is { } named ? StoredNumber.NotThere(named) : KeepingWords.NothingStored);
            return ExitCodes.Failed;
        }

        foreach (string sentence in stored.LeftOut)
        {
            shared.Talk.WriteLine(sentence);
        }

        Save(shared, write(stored.Reports), output);
        return ExitCodes.Done;
    }

    private static void Save(Shared shared, string text, string? output)
    {
        if (output is null)
        {
            shared.Output.Write(text);
            return;
        }

        string path = Path.GetFullPath(output);
        using (FileStream file = OwnFiles.Create(path))
        {
            file.Write(Encoding.UTF8.GetBytes(text));
        }

        shared.Output.WriteLine(SafeText.Whole(path));
    }
}
