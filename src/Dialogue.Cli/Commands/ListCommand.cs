using System.CommandLine;
using Dialogue.Cli.Composition;
using Dialogue.Cli.Json;
using Dialogue.Core.Values;
using Dialogue.Presentation.Library;
using Dialogue.Presentation.Words;

namespace Dialogue.Cli.Commands;

/// <summary><c>dialogue list</c>: the library, one conversation a line.</summary>
internal static class ListCommand
{
    public static Command Make(Shared shared)
    {
        Option<bool> json = new("--json") { Description = "Prints JSON." };
        Argument<string[]> words = new("words") { Description = "Only conversations in which all these words stand.", Arity = ArgumentArity.ZeroOrMore, HelpName = "WORD" };
        Command command = new("list", "Lists the conversations.") { words, json };
        command.SetAction(result => List(shared, string.Join(' ', result.GetValue(words) ?? []), result.GetValue(json)));
        return command;
    }

    private static int List(Shared shared, string filter, bool json)
    {
        ValueArray<LibraryEntry> library = LibraryReader.Read(shared.Shelf);
        LibraryEntry[] found = [.. library.Where(entry => entry.Matches(filter))];
        if (json)
        {
            shared.Output.WriteLine(LibraryJson.Write(found));
        }
        else
        {
            Print(shared, found);
        }

        if (library.Count == 0)
        {
            shared.Talk.WriteLine($"There are no conversations in {SafeText.Whole(shared.Folders.Scenarios)}.");
            return ExitCodes.Failed;
        }

        return ExitCodes.Done;
    }

    private static void Print(Shared shared, LibraryEntry[] entries)
    {
        int id = 2 + entries.Select(entry => entry.Id.Length).DefaultIfEmpty().Max();
        int title = 2 + entries.Select(entry => entry.Title.Length).DefaultIfEmpty().Max();
        foreach (LibraryEntry entry in entries)
        {
            string skills = string.Join(", ", entry.Practises.Select(SkillWords.Name));
            shared.Output.WriteLine($"{entry.Id.PadRight(id)}{entry.Title.PadRight(title)}{ChannelWords.Name(entry.Channel),-13}{entry.Minutes,2} min  {skills}");
        }

        shared.Talk.WriteLine(entries.Length == 0 ? "No conversation has all these words." : "Play one: dialogue play ID");
    }
}
