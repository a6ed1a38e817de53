using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Checks.Texts;

/// <summary>Says whether rules that know English words apply.</summary>
internal static class English
{
    public static bool IsLanguageOf(Scenario scenario) =>
        scenario.Language.Equals("en", StringComparison.OrdinalIgnoreCase) || scenario.Language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);
}
