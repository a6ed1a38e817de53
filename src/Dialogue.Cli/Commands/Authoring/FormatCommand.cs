using System.CommandLine;
using System.Text;
using Dialogue.Cli.Composition;
using Dialogue.Format.Diagnostics.Output;
using Dialogue.Format.Scenarios;

namespace Dialogue.Cli.Commands.Authoring;

/// <summary><c>dialogue fmt</c>: scenario files in one order and layout, so that a change shows as what it is.</summary>
internal static class FormatCommand
{
    public static Command Make(Shared shared)
    {
        Argument<string[]> paths = new("path") { Description = "Files, or folders to search.", Arity = ArgumentArity.ZeroOrMore, HelpName = "PATH" };
        Option<bool> check = new("--check") { Description = "Changes nothing; lists the files that would change, and exits with 1 where there are any." };
        Option<bool> stdin = new("--stdin") { Description = "Reads a file from standard input and writes it to standard output." };
        Command command = new("fmt", "Brings scenario files into one order and layout.") { paths, check, stdin };
        command.SetAction(result =>
        {
            string[] named = result.GetValue(paths) ?? [];
            if (result.GetValue(stdin) == (named.Length > 0))
            {
                shared.Talk.WriteLine(named.Length > 0 ? "With --stdin no path can be named." : "`dialogue fmt` needs PATH or --stdin.");
                shared.Talk.WriteLine("`dialogue fmt --help` shows how to use it.");
                return ExitCodes.Usage;
            }

            bool checks = result.GetValue(check);
            return named.Length > 0 ? FormatFiles(shared, named, checks) : FormatInput(shared, checks);
        });
        return command;
    }

    private static int FormatFiles(Shared shared, string[] paths, bool checks)
    {
        List<string> files = [];
        foreach (string path in paths)
        {
            if (!ScenarioFiles.AddTo(files, path))
            {
                shared.Talk.WriteLine($"There is no file or folder \"{SafeText.Line(path)}\".");
                return ExitCodes.Usage;
            }
        }

        FormatTally tally = new();
        foreach (string file in files.DistinctBy(Path.GetFullPath).Where(file => !ScenarioFiles.IsSeed(file) || paths.Contains(file)))
        {
            try
            {
                tally.Count(FormatFile(shared, file, checks));
            }
            catch (Exception wrong) when (Faults.IsOfFiles(wrong))
            {
                shared.Talk.WriteLine($"{SafeText.Whole(file)} was left as it is: {Faults.Reason(wrong)}.");
                tally.Count(FormatOutcome.Refused);
            }
        }

        shared.Talk.WriteLine(tally.Summary(checks));
        return tally.Refused > 0 || (checks && tally.Changed > 0) ? ExitCodes.Failed : ExitCodes.Done;
    }

    private static FormatOutcome FormatFile(Shared shared, string file, bool checks)
    {
        if (ScenarioFiles.IsSeed(file))
        {
            shared.Talk.WriteLine($"{SafeText.Whole(file)} is no scenario and was left as it is.");
            return FormatOutcome.Refused;
        }

        byte[] bytes = BoundedFile.Read(file, ScenarioReader.LargestFile);
        FormattedFile formatted = ScenarioFormatter.Format(bytes);
        if (formatted.Utf8 is not { } utf8)
        {
            shared.Talk.Write(DiagnosticsText.Write([new FileDiagnostics(file, formatted.Mistakes)]));
            return FormatOutcome.Refused;
        }

        if (utf8.Span.SequenceEqual(bytes))
        {
            return FormatOutcome.Same;
        }

        if (!checks)
        {
            WholeFile.Write(file, utf8.Span, force: true);
        }

        shared.Output.WriteLine(SafeText.Whole(file));
        return FormatOutcome.Changed;
    }

    private static int FormatInput(Shared shared, bool checks)
    {
        string text = shared.Input.ReadToEnd();
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            shared.Talk.WriteLine("Standard input is not UTF-8, so nothing was written.");
            return ExitCodes.Failed;
        }

        byte[] bytes = Encoding.UTF8.GetBytes(text);
        FormattedFile formatted = ScenarioFormatter.Format(bytes);
        if (formatted.Utf8 is not { } utf8)
        {
            shared.Talk.Write(DiagnosticsText.Write([new FileDiagnostics("standard input", formatted.Mistakes)]));
            return ExitCodes.Failed;
        }

        if (checks)
        {
            return utf8.Span.SequenceEqual(bytes) ? ExitCodes.Done : ExitCodes.Failed;
        }

        shared.Output.Write(Encoding.UTF8.GetString(utf8.Span));
        return ExitCodes.Done;
    }
}
