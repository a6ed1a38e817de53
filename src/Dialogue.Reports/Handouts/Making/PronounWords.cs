using Dialogue.Core.Characters;

namespace Dialogue.Reports.Handouts.Making;

/// <summary>Says how somebody is spoken of.</summary>
internal static class PronounWords
{
    /// <summary>Gives the pronouns as people write them behind a name.</summary>
    public static string Of(Pronouns pronouns) => $"{pronouns.Word(PronounForm.They)}/{pronouns.Word(PronounForm.Them)}";
}
