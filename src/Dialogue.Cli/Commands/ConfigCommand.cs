using System.CommandLine;
using System.Text;
using Dialogue.Cli.Composition;
using Dialogue.Cli.Surroundings;
using Dialogue.Presentation.Settings;
using Dialogue.Reports.Json;

namespace Dialogue.Cli.Commands;

/// <summary><c>dialogue config</c>: where the settings are, what holds and where it came from.</summary>
internal static class ConfigCommand
{
    public static Command Make(Shared shared)
    {
        Option<bool> pathJson = Facts.JsonOption();
        Command path = new("path", "Prints where things are.") { pathJson };
        path.SetAction(result => PrintPaths(shared, result.GetValue(pathJson)));
        Option<bool> showJson = Facts.JsonOption();
        Command show = new("show", "Prints every setting with its value and where that came from.") { showJson };
        show.SetAction(result => Show(shared, result.GetValue(showJson)));
        Command init = new("init", "Writes a settings file for you to edit, if there is none.");
        init.SetAction(_ => Init(shared));
        return new Command("config", "Shows and writes the settings.") { path, show, init };
    }

    private static int PrintPaths(Shared shared, bool json)
    {
        Facts.Print(
            shared,
            json,
            [
                ("settings", shared.Folders.SettingsFile),
                ("practice", shared.Folders.Data),
                ("saved texts", shared.Folders.Texts),
                ("log", shared.Folders.State),
                ("conversations", shared.Folders.Scenarios),
                ("seeds", shared.Folders.Seeds),
            ]);
        return ExitCodes.Done;
    }

    private static int Show(Shared shared, bool json)
    {
        SettingsReading reading = shared.Settings();
        if (json)
        {
            shared.Output.WriteLine(Json(reading));
        }
        else
        {
            foreach (SettingOption option in SettingOptions.All)
            {
                shared.Output.WriteLine($"{option.Name,-14}{option.Get(reading.Settings),-16}{reading.Sources[option.Name]}");
            }
        }

        return reading.Complaints.Count == 0 ? ExitCodes.Done : ExitCodes.Usage;
    }

    private static string Json(SettingsReading reading) => SafeJson.Write(json =>
    {
        json.WriteStartObject();
        foreach (SettingOption option in SettingOptions.All)
        {
            json.WriteStartObject(option.Name);
            json.WriteString("value", option.Get(reading.Settings));
            json.WriteString("source", reading.Sources[option.Name]);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    });

    private static int Init(Shared shared)
    {
        string file = shared.Folders.SettingsFile;
        if (Path.Exists(file))
        {
            shared.Talk.WriteLine($"{SafeText.Whole(file)} is there already; it was left as it is.");
            return ExitCodes.Failed;
        }

        // As they come: what a variable or an option says today is not what the file should say for ever.
        OwnFiles.Replace(Path.Combine(shared.Folders.Config, SettingsSchema.FileName), Encoding.UTF8.GetBytes(SettingsSchema.Text));
        SettingsKeeper.Create(file, new AppSettings());
        shared.Output.WriteLine(SafeText.Whole(file));
        return ExitCodes.Done;
    }
}
