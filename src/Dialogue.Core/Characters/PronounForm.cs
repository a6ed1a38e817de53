using System.Diagnostics;

namespace Dialogue.Core.Characters;

/// <summary>The grammatical form of a pronoun that a text asks for.</summary>
public enum PronounForm
{
    /// <summary>they, she, he.</summary>
    They,

    /// <summary>them, her, him.</summary>
    Them,

    /// <summary>their, her, his.</summary>
    Their,

    /// <summary>theirs, hers, his.</summary>
    Theirs,

    /// <summary>themself, herself, himself.</summary>
    Themself,
}

/// <summary>The words for each form.</summary>
public static class PronounForms
{
    /// <summary>Gives the word for a form, in lower case.</summary>
    public static string Word(this Pronouns pronouns, PronounForm form) => (pronouns, form) switch
    {
        (Pronouns.She, PronounForm.They) => "she",
        (Pronouns.She, PronounForm.Them) => "her",
        (Pronouns.She, PronounForm.Their) => "her",
        (Pronouns.She, PronounForm.Theirs) => "hers",
        (Pronouns.She, PronounForm.Themself) => "herself",
        (Pronouns.He, PronounForm.They) => "he",
        (Pronouns.He, PronounForm.Them) => "him",
        (Pronouns.He, PronounForm.Their) => "his",
        (Pronouns.He, PronounForm.Theirs) => "his",
        (Pronouns.He, PronounForm.Themself) => "himself",
        (Pronouns.They, PronounForm.They) => "they",
        (Pronouns.They, PronounForm.Them) => "them",
        (Pronouns.They, PronounForm.Their) => "their",
        (Pronouns.They, PronounForm.Theirs) => "theirs",
        (Pronouns.They, PronounForm.Themself) => "themself",
        _ => throw new UnreachableException(),
    };

    /// <summary>Gets whether verbs agree in the plural ("they are").</summary>
    public static bool IsPlural(this Pronouns pronouns) => pronouns == Pronouns.They;
}
