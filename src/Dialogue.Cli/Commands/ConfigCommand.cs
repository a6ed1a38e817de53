using System.CommandLine;
using Dialogue.Cli.Surroundings;
using Dialogue.Presentation.Settings;

namespace Dialogue.Cli.Commands;

/// <summary><c>dialogue config</c>: where the settings are, what holds and where it came from.</summary>
internal static class ConfigCommand
{
    public static Command Make(Shared shared)
    {
        Command path = new("path", "Prints where things are.");
        path.SetAction(_ => Path(shared));
        Command show = new("show", "Prints every setting with its value and where that came from.");
        show.SetAction(_ => Show(shared));
        Command init = new("init", "Writes a settings file with the values that hold now, if there is none.");
        init.SetAction(_ => Init(shared));
        return new Command("config", "Shows and writes the settings.") { path, show, init };
    }

    private static int Path(Shared shared)
    {
        shared.Output.WriteLine($"settings       {shared.Folders.SettingsFile}");
        shared.Output.WriteLine($"saved texts    {shared.Folders.Data}");
        shared.Output.WriteLine($"log            {shared.Folders.State}");
        shared.Output.WriteLine($"conversations  {shared.Folders.Scenarios}");
        shared.Output.WriteLine($"seeds          {shared.Folders.Seeds}");
        return ExitCodes.Done;
    }

    private static int Show(Shared shared)
    {
        SettingsReading reading = shared.Settings();
        foreach (SettingOption option in SettingOptions.All)
        {
            shared.Output.WriteLine($"{option.Name,-14}{option.Get(reading.Settings),-16}{reading.Sources[option.Name]}");
        }

        return reading.Complaints.Count == 0 ? ExitCodes.Done : ExitCodes.Usage;
    }

    private static int Init(Shared shared)
    {
        if (File.Exists(shared.Folders.SettingsFile))
        {
            shared.Talk.WriteLine($"{shared.Folders.SettingsFile} is there already; it was left as it is.");
            return ExitCodes.Failed;
        }

        SettingsFile.Write(shared.Folders.SettingsFile, shared.Settings().Settings);
        shared.Output.WriteLine(shared.Folders.SettingsFile);
        return ExitCodes.Done;
    }
}
