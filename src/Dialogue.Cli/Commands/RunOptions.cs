using System.CommandLine;
using Dialogue.Cli.Surroundings;
using Dialogue.Presentation.Settings;

namespace Dialogue.Cli.Commands;

/// <summary>The options that every command takes and that hold for one run: a folder for practice, and any setting.</summary>
internal static class RunOptions
{
    private const string DataName = "--data";

    /// <summary>Adds them to the whole tree. Line mode is left out: it has always been <c>--plain</c>, without a value.</summary>
    public static void AddTo(RootCommand root)
    {
        Option<string?> data = new(DataName) { Description = "Another folder for practice and saved texts.", HelpName = "DIR", Recursive = true };
        data.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var folder }] && (string.IsNullOrWhiteSpace(folder) || folder.Contains('\0')))
            {
                result.AddError($"{DataName} needs a DIR.");
            }
        });
        root.Add(data);
        foreach (SettingOption setting in SettingOptions.All.Where(setting => setting.Name != "plain"))
        {
            root.Add(new SettingFlag(setting));
        }
    }

    /// <summary>Gives the settings that a command line without mistakes names.</summary>
    public static IReadOnlyList<GivenSetting> Settings(ParseResult result) =>
    [
        .. result.RootCommandResult.Command.Options.OfType<SettingFlag>()
            .Select(flag => (flag.Setting, Value: result.GetValue(flag)))
            .Where(given => given.Value is not null)
            .Select(given => new GivenSetting(given.Setting, given.Value!)),
    ];

    /// <summary>Gives the folder that a command line without mistakes names, or null.</summary>
    public static string? Data(ParseResult result) =>
        result.GetValue(result.RootCommandResult.Command.Options.OfType<Option<string?>>().First(option => option.Name == DataName));
}
