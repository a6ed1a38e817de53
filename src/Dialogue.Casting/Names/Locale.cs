namespace Dialogue.Casting.Names;

/// <summary>One of Bogus' locales: which of its lists are read, and what is the custom with its names.</summary>
/// <param name="Code">The locale's name in Bogus.</param>
internal sealed record Locale(string Code)
{
    /// <summary>Gets the given names that read with <c>she</c>.</summary>
    public NameList Women { get; init; } = NameList.Whole("female_first_name");

    /// <summary>Gets the given names that read with <c>he</c>.</summary>
    public NameList Men { get; init; } = NameList.Whole("male_first_name");

    /// <summary>Gets the key of the family names that go with <see cref="Women"/>.</summary>
    public string FamilyOfWomen { get; init; } = "last_name";

    /// <summary>Gets the key of the family names that go with <see cref="Men"/>.</summary>
    public string FamilyOfMen { get; init; } = "last_name";

    /// <summary>Gets the letters that the lists are written in.</summary>
    public WritingScript Script { get; init; }

    /// <summary>Gets whether the family name stands first.</summary>
    public bool FamilyFirst { get; init; }

    /// <summary>Gets whether family names in -ski, -cki and -dzki end in -a for a woman, though the list has the men's form only.</summary>
    public bool FamilyAgrees { get; init; }

    /// <summary>Gets whether a given name of two words is shortened to its last in address, as in Vietnam.</summary>
    public bool CalledByLastWord { get; init; }
}
