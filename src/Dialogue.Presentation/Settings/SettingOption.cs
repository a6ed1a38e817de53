using Dialogue.Core.Values;

namespace Dialogue.Presentation.Settings;

/// <summary>One setting with its values in words; the settings page, the file, the variables and the options of a run all go through this.</summary>
/// <param name="Name">The name in the file, <c>pace</c>; as a variable <c>DIALOGUE_PACE</c>, for one run <c>--pace</c>.</param>
/// <param name="Title">The name on the page.</param>
/// <param name="Meaning">What it does, in a sentence.</param>
/// <param name="Values">The values that it can have, in order.</param>
/// <param name="Get">Reads it.</param>
/// <param name="Set">Gives settings with one of <paramref name="Values"/> in place.</param>
public sealed record SettingOption(
    string Name,
    string Title,
    string Meaning,
    ValueArray<SettingValue> Values,
    Func<AppSettings, string> Get,
    Func<AppSettings, string, AppSettings> Set)
{
    /// <summary>Gives the value that stands <paramref name="by"/> places after the current one, round and round.</summary>
    public AppSettings Step(AppSettings settings, int by)
    {
        int at = Math.Max(0, Values.ToList().FindIndex(value => value.Name == Get(settings)));
        return Set(settings, Values[(((at + by) % Values.Count) + Values.Count) % Values.Count].Name);
    }
}

/// <summary>A value of a setting.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Meaning">What it means, in a few words.</param>
public readonly record struct SettingValue(string Name, string Meaning);
