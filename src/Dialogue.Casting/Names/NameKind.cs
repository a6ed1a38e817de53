namespace Dialogue.Casting.Names;

/// <summary>Which half of a name.</summary>
internal enum NameKind
{
    /// <summary>The name that a person was given.</summary>
    Given,

    /// <summary>The name of a family.</summary>
    Family,
}
