using System.Text;
using Dialogue.Core.Debriefs;
using Dialogue.Core.Values;
using Dialogue.Format.Seeds;
using Dialogue.Reports.Workshops;
using Dialogue.Reports.Xapi;
using Dialogue.Workshop.Findings;

namespace Dialogue.Workshop.Host.Upkeep;

/// <summary>Writes what was asked for about a room to a file, a folder or the standard output.</summary>
internal sealed class ReportDesk(UpkeepLine line, TextWriter output)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public async Task WriteAsync(string room, RoomLog log)
    {
        WorkshopFacts facts = WorkshopFacts.Of(log.Room, log.Events);
        switch (line.Format)
        {
            case "html":
                await TextAsync(WorkshopHtml.Write(new WorkshopReport(facts, Debrief())));
                break;
            case "csv":
                await TablesAsync(facts);
                break;
            case "xlsx":
                await FileAsync(Path(line.Output), WorkshopXlsx.Write(facts));
                break;
            case "xapi":
                await TextAsync(WorkshopXapi.Write(facts, room, new XapiOptions()));
                break;
            case "items":
                await TextAsync(ItemsJson.Write(ItemFacts.Of(log.Room, log.Events)));
                break;
            case "attendance":
                await TextAsync(WorkshopCsv.Attendance(AttendanceFacts.Of(log.Room), line.Delimiter));
                break;
            default:
                await TextAsync(WorkshopMarkdown.Write(new WorkshopReport(facts, Debrief())));
                break;
        }
    }

    private DebriefTemplate? Debrief()
    {
        if (line.Debrief.Length == 0)
        {
            return null;
        }

        string file = System.IO.Path.Combine(line.Options.Seeds, "debriefs", line.Debrief + ".json");
        return Names.IsId(line.Debrief) && File.Exists(file) && DebriefReader.Read(File.ReadAllBytes(file), line.Debrief).Value is { } template
            ? template
            : throw new HostFault(2, $"There is no debriefing \"{ShownText.Line(line.Debrief)}\".");
    }

    private async Task TextAsync(string text)
    {
        if (line.Output.Length == 0)
        {
            await output.WriteAsync(text);
            return;
        }

        await FileAsync(line.Output, Utf8.GetBytes(text));
    }

    // Names are a format of their own and never lie beside the answers unless somebody puts them there.
    private async Task TablesAsync(WorkshopFacts facts)
    {
        string folder = Path(line.Output);
        Directory.CreateDirectory(folder);
        await FileAsync(System.IO.Path.Combine(folder, "steps.csv"), Utf8.GetBytes(WorkshopCsv.Steps(facts, line.Delimiter)));
        await FileAsync(System.IO.Path.Combine(folder, "answers.csv"), Utf8.GetBytes(WorkshopCsv.Answers(facts, line.Delimiter)));
    }

    private string Path(string given) => given.Length > 0
        ? given
        : throw new HostFault(2, line.Format == "csv" ? "Tables are several files: say in which folder with --output." : "A workbook is not for the screen: say where to with --output.");

    private async Task FileAsync(string path, byte[] bytes)
    {
        if (!line.Force && File.Exists(path))
        {
            throw new HostFault(1, $"{ShownText.Line(path)} is there already. `--force` overwrites it.");
        }

        try
        {
            await File.WriteAllBytesAsync(path, bytes);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new HostFault(1, $"{ShownText.Line(path)} could not be written.");
        }

        await output.WriteLineAsync($"Written: {ShownText.Line(path)}");
    }
}
