using Dialogue.Core.Scenarios;

namespace Dialogue.Presentation.Words;

/// <summary>The words for the parts of life.</summary>
public static class SettingWords
{
    /// <summary>Gives the name.</summary>
    public static string Name(Setting setting) => setting == Setting.Work ? "work" : "personal";
}
