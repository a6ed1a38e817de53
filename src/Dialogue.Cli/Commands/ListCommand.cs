using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dialogue.Cli.Composition;
using Dialogue.Presentation.Library;
using Dialogue.Presentation.Words;

namespace Dialogue.Cli.Commands;

/// <summary><c>dialogue list</c>: the library, one conversation a line.</summary>
internal static class ListCommand
{
    public static Command Make(Shared shared)
    {
        Option<bool> json = new("--json") { Description = "Prints JSON." };
        Argument<string[]> words = new("words") { Description = "Only conversations in which all these words stand.", Arity = ArgumentArity.ZeroOrMore };
        Command command = new("list", "Lists the conversations.") { words, json };
        command.SetAction(result =>
        {
            string filter = string.Join(' ', result.GetValue(words) ?? []);
            LibraryEntry[] entries = [.. LibraryReader.Read(shared.Shelf).Where(entry => entry.Matches(filter))];
            if (result.GetValue(json))
            {
                shared.Output.WriteLine(Json(entries));
            }
            else
            {
                Print(shared, entries);
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static void Print(Shared shared, LibraryEntry[] entries)
    {
        foreach (LibraryEntry entry in entries)
        {
            string skills = string.Join(", ", entry.Practises.Select(SkillWords.Name));
            shared.Output.WriteLine($"{entry.Id,-24}{entry.Title,-32}{ChannelWords.Name(entry.Channel),-13}{entry.Minutes,2} min  {skills}");
        }

        shared.Talk.WriteLine(entries.Length == 0 ? $"Nothing found in {shared.Folders.Scenarios}." : "Play one: dialogue play ID");
    }

    private static string Json(LibraryEntry[] entries)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (LibraryEntry entry in entries)
            {
                json.WriteStartObject();
                json.WriteString("id", entry.Id);
                json.WriteString("title", entry.Title);
                json.WriteString("summary", entry.Summary);
                json.WriteString("strategy", entry.Strategy);
                json.WriteString("setting", SettingWords.Name(entry.Setting));
                json.WriteString("channel", ChannelWords.Name(entry.Channel));
                json.WriteNumber("level", entry.Level);
                json.WriteNumber("minutes", entry.Minutes);
                json.WriteStartArray("practises");
                foreach (Core.Scenarios.Skill skill in entry.Practises)
                {
                    json.WriteStringValue(SkillWords.Name(skill));
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
