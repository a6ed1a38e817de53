using System.Globalization;
using Dialogue.Authoring.Casts;
using Dialogue.Core.Characters;
using Dialogue.Core.Conditions;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Texts;
using Dialogue.Reports.Cleaning;
using Dialogue.Reports.Conditions;
using Dialogue.Reports.Markdown;

namespace Dialogue.Cli.Scripts;

/// <summary>The words of a script: texts filled in and escaped for Markdown, conditions and values said plainly.</summary>
internal sealed class ScriptWords(Cast cast, ScriptNumbers numbers)
{
    private readonly ConditionPhrases _conditions = new(numbers.Of, numbers.Taken, role => cast.Find(role)?.FirstName ?? NeutralCast.NameOf(role));

    /// <summary>Gives a text, filled in; its line breaks stay.</summary>
    public string Text(ScenarioText text) => MarkdownText.Escape(SafeCharacters.Clean(text.Render(cast)));

    /// <summary>Gives a text on one line.</summary>
    public string Line(ScenarioText text) => MarkdownText.Escape(SafeCharacters.OneLine(text.Render(cast)));

    /// <summary>Gives who speaks.</summary>
    public string NameOf(Speaker speaker) => speaker switch
    {
        { IsYou: true } => "You",
        { Role: { } role } => MarkdownText.Escape(cast.Find(role)?.FirstName ?? NeutralCast.NameOf(role)),
        _ => "Narrator",
    };

    /// <summary>Gives a condition as what follows "if".</summary>
    public string If(Condition condition) => MarkdownText.Escape(_conditions.Of(condition));

    /// <summary>Gives values with their signs.</summary>
    public static string Values(SkillValues values) => $"{Signed(values.Empathy)}, {Signed(values.Clarity)}, {Signed(values.Boundaries)}";

    /// <summary>Gives a share in per cent; one that is neither none nor all is never shown as such.</summary>
    public static string Share(double share) => share switch
    {
        0 => "0 %",
        < 0.01 => "under 1 %",
        > 0.99 and < 1 - 1e-9 => "over 99 %",
        _ => (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %",
    };

    private static string Signed(int value) => value.ToString("+0;-0;0", CultureInfo.InvariantCulture);
}
