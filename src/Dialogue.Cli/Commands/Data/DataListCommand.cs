using System.CommandLine;
using System.Text.Json;
using Dialogue.Cli.Composition;
using Dialogue.Cli.Practice;
using Dialogue.Core.Values;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Json;
using Dialogue.Storage;

namespace Dialogue.Cli.Commands.Data;

/// <summary><c>dialogue data list</c>: the stored conversations, the latest first, one a line.</summary>
internal static class DataListCommand
{
    private const int TitleWidth = 34;

    public static Command Make(Shared shared)
    {
        Option<bool> json = Facts.JsonOption();
        Command command = new("list", "Lists the stored conversations with their numbers, the latest first.") { json };
        command.SetAction(result => List(shared, result.GetValue(json)));
        return command;
    }

    private static int List(Shared shared, bool json)
    {
        using Journal? journal = Journal.OpenExisting(shared.Journal);
        ValueArray<JournalEntry> entries = journal?.List() ?? [];
        if (json)
        {
            shared.Output.WriteLine(Json(entries));
            return ExitCodes.Done;
        }

        foreach (JournalEntry entry in entries)
        {
            shared.Output.WriteLine(Line(entry));
        }

        if (entries.IsEmpty)
        {
            shared.Talk.WriteLine(KeepingWords.NothingStored);
        }

        return ExitCodes.Done;
    }

    private static string Line(JournalEntry entry)
    {
        string title = SafeText.Line(entry.Title);
        string turns = CommonWords.Count(entry.Turns, "turn", "turns");
        return $"{entry.Number,5}  {entry.BegunAt:yyyy-MM-dd HH:mm}  {title.PadRight(TitleWidth)}  {turns,-9} {State(entry)}";
    }

    private static string State(JournalEntry entry) => (entry.IsOpen, entry.FirstEndedAt) switch
    {
        (true, null) => "in progress",
        (true, _) => "finished, being tried again",
        (_, not null) => "finished",
        _ => "left",
    };

    private static string Json(ValueArray<JournalEntry> entries) => SafeJson.Write(json =>
    {
        json.WriteStartArray();
        foreach (JournalEntry entry in entries)
        {
            Write(json, entry);
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, JournalEntry entry)
    {
        json.WriteStartObject();
        json.WriteNumber("number", entry.Number);
        json.WriteString("id", entry.Id.ToString());
        json.WriteString("scenario", entry.ScenarioId);
        json.WriteString("title", entry.Title);
        json.WriteString("begunAt", entry.BegunAt);
        json.WriteString("lastAt", entry.LastAt);
        json.WriteNumber("turns", entry.Turns);
        if (entry.FirstEndedAt is { } ended)
        {
            json.WriteString("firstEndedAt", ended);
        }
        else
        {
            json.WriteNull("firstEndedAt");
        }

        json.WriteString("outcome", entry.Outcome?.ToString().ToLowerInvariant());
        json.WriteBoolean("open", entry.IsOpen);
        json.WriteEndObject();
    }
}
