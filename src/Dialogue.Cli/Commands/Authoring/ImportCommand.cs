using System.CommandLine;
using Dialogue.Authoring.Foreign;
using Dialogue.Cli.Composition;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Diagnostics.Output;
using Dialogue.Reports.Json;

namespace Dialogue.Cli.Commands.Authoring;

/// <summary><c>dialogue import</c>: a draft of another program's story, and what did not come along.</summary>
internal static class ImportCommand
{
    private static readonly (string Word, ForeignFormat Format)[] Formats =
    [
        ("twee", ForeignFormat.Twee), ("twine", ForeignFormat.Twine), ("h5p", ForeignFormat.H5p), ("ink", ForeignFormat.Ink),
    ];

    public static Command Make(Shared shared)
    {
        Argument<string> kind = OneOf.Keep(
            new Argument<string>("format") { Description = "twee, twine (HTML), h5p (content.json or package) or ink (source or JSON).", HelpName = "FORMAT" },
            [.. Formats.Select(known => known.Word)]);
        Argument<string> file = new("file") { Description = "The file; for twee also a folder.", HelpName = "FILE" };
        Option<string?> output = new("--output", "-o") { Description = "Where the draft goes; without, ID.json here.", HelpName = "FILE" };
        Option<bool> force = new("--force") { Description = "Writes over a file that is there." };
        Option<string?> story = new("--story") { Description = "Which story, where the file holds several.", HelpName = "NAME" };
        Option<string> format = OneOf.Keep(
            new Option<string>("--format") { Description = "How to print what did not come along.", DefaultValueFactory = _ => "text", HelpName = "text|json|sarif" },
            "text",
            "json",
            "sarif");
        Command command = new("import", "Makes a draft of a story from another program, and lists what did not come along.") { kind, file, output, force, story, format };
        command.SetAction(result => Import(
            shared,
            Formats.First(known => known.Word == result.GetRequiredValue(kind)).Format,
            result.GetRequiredValue(file),
            new Wishes(result.GetValue(output), result.GetValue(force), result.GetValue(story), result.GetRequiredValue(format))));
        return command;
    }

    private static int Import(Shared shared, ForeignFormat format, string path, Wishes wishes)
    {
        if (!ForeignFiles.TryRead(format, path, out IReadOnlyList<ForeignFile> files))
        {
            shared.Talk.WriteLine($"There is no file{(format == ForeignFormat.Twee ? " or folder of .twee or .tw files" : string.Empty)} \"{SafeText.Line(path)}\".");
            return ExitCodes.Usage;
        }

        if (wishes.Output is { } named && (!named.EndsWith(".json", StringComparison.Ordinal) || !Names.IsId(ScenarioShelf.IdOf(named))))
        {
            shared.Talk.WriteLine("A scenario's file is named after its id: small letters and digits with single hyphens, then .json.");
            return ExitCodes.Usage;
        }

        ImportOutcome outcome = ForeignImport.Read(format, files, wishes.Story, wishes.Output is { } given ? ScenarioShelf.IdOf(given) : null);
        if (!outcome.Stories.IsEmpty)
        {
            Choose(shared, wishes.Story, outcome);
            return ExitCodes.Usage;
        }

        string target = Path.GetFullPath(wishes.Output ?? $"{outcome.Draft?.Id}.json");
        if (outcome.Draft is not null && !wishes.Force && Path.Exists(target))
        {
            shared.Talk.WriteLine(IsThere(target));
            return ExitCodes.Failed;
        }

        if (files.Any(file => Path.GetFullPath(file.Name) == target))
        {
            shared.Talk.WriteLine($"{SafeText.Whole(target)} is the story itself; it was left as it is. Name another with --output.");
            return ExitCodes.Failed;
        }

        Report(shared, [.. outcome.Losses], wishes.Format);
        if (outcome.Draft is not { } draft)
        {
            shared.Talk.WriteLine("No draft was written.");
            return ExitCodes.Failed;
        }

        if (!WholeFile.Write(target, draft.Utf8.Span, wishes.Force))
        {
            shared.Talk.WriteLine(IsThere(target));
            return ExitCodes.Failed;
        }

        Sum(shared, draft, target, outcome);
        return ExitCodes.Done;
    }

    private static string IsThere(string target) =>
        $"{SafeText.Whole(target)} is there already; it was left as it is. Name another with --output, or add --force.";

    private static void Choose(Shared shared, string? named, ImportOutcome outcome)
    {
        shared.Talk.WriteLine(named is null ? "There are several stories in this file; name one with --story:" : $"There is no story \"{SafeText.Line(named)}\" in this file. These are there:");
        foreach (string name in outcome.Stories)
        {
            shared.Talk.WriteLine($"  {SafeText.Line(name)}");
        }
    }

    // The losses are the data of json and sarif; in words they are talk about the draft.
    private static void Report(Shared shared, IReadOnlyList<FileDiagnostics> losses, string format)
    {
        switch (format)
        {
            case "json":
                shared.Output.WriteLine(SafeJson.Escape(DiagnosticsJson.Write(losses)));
                break;
            case "sarif":
                shared.Output.WriteLine(SafeJson.Escape(DiagnosticsSarif.Write(losses, ProgramVersion.Text)));
                break;
            default:
                shared.Talk.Write(DiagnosticsText.Write(losses));
                break;
        }
    }

    private static void Sum(Shared shared, ForeignDraft draft, string path, ImportOutcome outcome)
    {
        int lost = outcome.Losses.Sum(file => file.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning));
        int noted = outcome.Losses.Sum(file => file.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Info));
        shared.Talk.WriteLine($"{SafeText.Whole(path)}: {Count(draft.Beats, "beat")}, {Count(draft.Choices, "choice")}, {Count(draft.Endings, "ending")}.");
        shared.Talk.WriteLine($"{Count(lost, "thing")} did not come along or {(lost == 1 ? "is" : "are")} missing; {Count(noted, "thing")} to look at.");
        shared.Talk.WriteLine($"Next: dialogue check {SafeText.Whole(Path.GetRelativePath(Environment.CurrentDirectory, path))}");
    }

    private static string Count(int count, string what) => $"{count.ToString(System.Globalization.CultureInfo.InvariantCulture)} {what}{(count == 1 ? string.Empty : "s")}";

    /// <summary>What was asked for.</summary>
    private sealed record Wishes(string? Output, bool Force, string? Story, string Format);
}
