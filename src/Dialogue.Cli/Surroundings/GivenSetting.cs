using Dialogue.Presentation.Settings;

namespace Dialogue.Cli.Surroundings;

/// <summary>A setting that the command line gives, for one run.</summary>
/// <param name="Option">The setting.</param>
/// <param name="Value">The name of its value.</param>
internal sealed record GivenSetting(SettingOption Option, string Value)
{
    /// <summary>Gets how it stands on the command line: <c>--pace</c>.</summary>
    public string Flag => FlagOf(Option);

    /// <summary>Gives how a setting is written on the command line.</summary>
    public static string FlagOf(SettingOption option) => "--" + option.Name;
}
