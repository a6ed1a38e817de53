namespace Dialogue.Authoring.States;

/// <summary>Where a fact's code stands in a packed state.</summary>
/// <param name="Word">The word.</param>
/// <param name="Shift">The place of its lowest bit.</param>
/// <param name="Mask">As many ones as it has bits.</param>
internal readonly record struct FactPlace(int Word, int Shift, uint Mask)
{
    /// <summary>Gets its bits in their place.</summary>
    public ulong Bits => (ulong)Mask << Shift;
}
