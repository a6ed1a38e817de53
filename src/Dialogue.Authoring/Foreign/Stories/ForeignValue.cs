namespace Dialogue.Authoring.Foreign.Stories;

/// <summary>A value that a story writes down.</summary>
internal abstract record ForeignValue
{
    private ForeignValue()
    {
    }

    public sealed record Number(int Value) : ForeignValue;

    public sealed record Flag(bool Value) : ForeignValue;

    public sealed record Word(string Value) : ForeignValue;
}
