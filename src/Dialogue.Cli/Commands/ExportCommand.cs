using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Dialogue.Cli.Commands.Authoring;
using Dialogue.Cli.Commands.Data;
using Dialogue.Cli.Composition;
using Dialogue.Cli.Practice;
using Dialogue.Reports;
using Dialogue.Reports.Csv;
using Dialogue.Reports.Html;
using Dialogue.Reports.Json;
using Dialogue.Reports.Markdown;
using Dialogue.Reports.Xapi;

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
        Option<Uri?> address = new("--base") { Description = "With xapi: the address that all ids start with.", HelpName = "URL", CustomParser = ReadBase };
        Option<string?> actor = new("--actor") { Description = "With xapi: the pseudonym of who played; without, one for each conversation.", HelpName = "NAME" };
        actor.Validators.Add(result =>
        {
            if (result.Tokens is [var word] && !XapiOptions.IsPseudonym(word.Value))
            {
                result.AddError($"\"{SafeText.Line(word.Value)}\" is no pseudonym: 1 to 64 letters a to z, digits, points and hyphens.");
            }
        });
        Command command = new("export", "Writes stored conversations out, to read or to work with.") { number, format, output, delimiter, address, actor };
        command.Add(ExportTweeCommand.Make(shared));
        command.SetAction(result => Export(
            shared,
            result.GetValue(number),
            reports => Written(result.GetRequiredValue(format), reports, result.GetRequiredValue(delimiter)[0], Xapis(result.GetValue(address), result.GetValue(actor))),
            result.GetValue(output)));
        return command;
    }

    private static XapiOptions Xapis(Uri? address, string? actor) => address is null ? new XapiOptions { Actor = actor } : new XapiOptions { Base = address, Actor = actor };

    private static Uri? ReadBase(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && XapiOptions.IsBase(address))
        {
            return address;
        }

        result.AddError($"\"{SafeText.Line(text)}\" cannot be what ids start with; it should be an http address without a query.");
        return null;
    }

    private static string Written(string format, IReadOnlyList<PlayReport> reports, char delimiter, XapiOptions xapi) => format switch
    {
        Html => HtmlReport.Write(reports),
        Markdown => MarkdownReport.Write(reports),
        Json => JsonReport.Write(reports),
        Csv => CsvReport.Write(reports, delimiter),
        _ => XapiReport.Write(reports, xapi),
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
