using System.CommandLine;
using Dialogue.Cli.Surroundings;
using Dialogue.Presentation.Settings;

namespace Dialogue.Cli.Commands;

/// <summary>A setting as an option of every command, for one run.</summary>
internal sealed class SettingFlag : Option<string?>
{
    public SettingFlag(SettingOption setting)
        : base(GivenSetting.FlagOf(setting))
    {
        Setting = setting;
        string[] values = [.. setting.Values.Select(value => value.Name)];
        Description = setting.Meaning;
        HelpName = string.Join('|', values);
        Recursive = true;
        OneOf.Keep(this, values);
    }

    public SettingOption Setting { get; }
}
