namespace Dialogue.Core.Characters;

/// <summary>How a character is spoken of.</summary>
public enum Pronouns
{
    /// <summary>she, her, her, hers, herself; written <c>she</c>.</summary>
    She,

    /// <summary>he, him, his, his, himself; written <c>he</c>.</summary>
    He,

    /// <summary>they, them, their, theirs, themself; agrees as a plural; written <c>they</c>.</summary>
    They,
}
