namespace Dialogue.Format.Json;

/// <summary>Which properties of one JSON object were met while it is read.</summary>
internal struct ObjectProperties(WordTable names, int start)
{
    private ulong _seen;

    public WordTable Names { get; } = names;

    /// <summary>Gets where the object starts.</summary>
    public int Start { get; } = start;

    /// <summary>Gets the index of the property that is being read.</summary>
    public int Current { get; private set; } = -1;

    /// <summary>Gets or sets the names met that the object does not know; null until there is one.</summary>
    public HashSet<string>? Unknown { get; set; }

    public readonly bool Has(int property) => (_seen & (1UL << property)) != 0;

    /// <summary>Notes a property; false where it was there before.</summary>
    public bool Take(int property)
    {
        bool isNew = !Has(property);
        _seen |= 1UL << property;
        Current = property;
        return isNew;
    }
}
