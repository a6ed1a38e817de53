namespace Dialogue.Authoring.Envelopes;

/// <summary>The codes that a fact can have: each of at most 64 by itself, or a range where there are more.</summary>
internal readonly record struct ValueSet(ulong Codes, int Least, int Greatest)
{
    /// <summary>The greatest domain whose codes are kept one by one.</summary>
    public const int MostCodes = 64;

    public static ValueSet Nothing { get; } = new(0, int.MaxValue, int.MinValue);

    public bool IsEmpty => Least > Greatest;

    public static ValueSet Of(int code) => new(code < MostCodes ? 1UL << code : 0, code, code);

    public static ValueSet UpTo(int greatest) =>
        new(greatest >= MostCodes - 1 ? ulong.MaxValue : (1UL << (greatest + 1)) - 1, 0, greatest);

    /// <summary>Gives the codes of both.</summary>
    public ValueSet With(ValueSet other) => new(Codes | other.Codes, Math.Min(Least, other.Least), Math.Max(Greatest, other.Greatest));

    /// <summary>Says whether a code may be among them.</summary>
    public bool Has(int code) => code >= Least && code <= Greatest && (code >= MostCodes || ((Codes >> code) & 1) != 0);

    /// <summary>Gives the set of what each code becomes.</summary>
    public ValueSet Select(Func<int, int> change)
    {
        ValueSet changed = Nothing;
        for (int code = Least; code <= Greatest; code++)
        {
            changed = Has(code) ? changed.With(Of(change(code))) : changed;
        }

        return changed;
    }
}
