using System.CommandLine;
using Dialogue.Cli.Composition;
using Dialogue.Cli.Previews;

namespace Dialogue.Cli.Commands;

/// <summary><c>dialogue preview</c>: a file that is being written, played and judged again on every save.</summary>
internal static class PreviewCommand
{
    private const ulong SeedForAuthors = 1;

    public static Command Make(Shared shared, Func<ParseResult, FrontendChoice> shown)
    {
        Argument<string> target = new("file") { Description = "A scenario file, or the id of a conversation.", HelpName = "FILE" };
        target.CompletionSources.Add(_ => shared.Shelf.Files.Select(ScenarioShelf.IdOf));
        Option<ulong?> seed = SeedOption.Make("Draws other people and other luck; 1 where nothing is said.");
        Command command = new("preview", "Plays and judges a file again whenever it is saved.") { target, seed };
        command.SetAction(result => Open(shared, shown(result), result.GetRequiredValue(target), result.GetValue(seed) ?? SeedForAuthors));
        return command;
    }

    private static int Open(Shared shared, FrontendChoice choice, string target, ulong seed)
    {
        if (File.Exists(target) || shared.Shelf.Find(target) is not null)
        {
            return new PreviewRun(shared).Open(choice, File.Exists(target) ? target : shared.Shelf.Find(target)!, seed);
        }

        string shown = SafeText.Line(target);
        shared.Talk.WriteLine(Directory.Exists(target) ? $"\"{shown}\" is a folder; `dialogue preview` takes a file."
            : shared.Shelf.DidYouMean(target) is { } meant ? $"There is no file \"{shown}\". Did you mean \"{meant}\"?"
            : $"There is no file \"{shown}\".");
        return ExitCodes.Usage;
    }
}
