using Dialogue.Core.Values;

namespace Dialogue.Authoring.Differences;

/// <summary>Whether everything that could be kept of an old version can be played again in a new one.</summary>
/// <param name="Lost">What cannot, each answer once, the shortest ways first.</param>
/// <param name="IsProven">Whether everything was searched; else more may be lost than was found.</param>
public sealed record SaveCompatibility(ValueArray<LostSave> Lost, bool IsProven)
{
    /// <summary>Gets whether every kept play loads; null where none is lost so far as was searched, but not everything was.</summary>
    public bool? AllLoad => Lost.IsEmpty ? (IsProven ? true : null) : false;
}
