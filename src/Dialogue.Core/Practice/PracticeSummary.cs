using Dialogue.Core.Values;

namespace Dialogue.Core.Practice;

/// <summary>What the first page needs of everything that is stored; quick to read, however much there is.</summary>
public sealed record PracticeSummary
{
    /// <summary>Nothing was practised yet.</summary>
    public static PracticeSummary Empty { get; } = new();

    /// <summary>Gets the conversations that were left before their end, the latest first; at most one for each scenario.</summary>
    public ValueArray<LeftOff> LeftOff { get; init; }

    /// <summary>Gets how often each scenario was finished.</summary>
    public ValueArray<ScenarioPractice> Finished { get; init; }

    /// <summary>Gets where every skill in every kind of situation stands.</summary>
    public ValueArray<ReviewCard> Cards { get; init; }

    /// <summary>Gets the latest plan that the player has not yet been asked about or has left open, or null.</summary>
    public IfThenPlan? OpenPlan { get; init; }
}
