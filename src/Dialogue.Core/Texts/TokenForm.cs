namespace Dialogue.Core.Texts;

/// <summary>What a token in a text stands for.</summary>
public enum TokenForm
{
    /// <summary>The first name: <c>{ruth}</c>.</summary>
    FirstName,

    /// <summary>The full name: <c>{ruth.full}</c>.</summary>
    FullName,

    /// <summary>What they are to the player: <c>{ruth.role}</c>.</summary>
    RoleTitle,

    /// <summary>she, he, they: <c>{ruth.they}</c>.</summary>
    They,

    /// <summary>her, him, them: <c>{ruth.them}</c>.</summary>
    Them,

    /// <summary>her, his, their: <c>{ruth.their}</c>.</summary>
    Their,

    /// <summary>hers, his, theirs: <c>{ruth.theirs}</c>.</summary>
    Theirs,

    /// <summary>herself, himself, themself: <c>{ruth.themself}</c>.</summary>
    Themself,
}
