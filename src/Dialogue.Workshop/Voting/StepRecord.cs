using Dialogue.Core.Playthroughs;
using Dialogue.Core.Values;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.People;

namespace Dialogue.Workshop.Voting;

/// <summary>One question to the room, and all that came of it.</summary>
public sealed class StepRecord
{
    private readonly Dictionary<ParticipantId, Vote> _votes = [];
    private readonly Dictionary<ParticipantId, int> _suggestions = [];

    internal StepRecord(int number, int piece, int round, Playthrough at, int options)
    {
        (Number, Piece, Round, At) = (number, piece, round, at);
        Hands = new int[options].ToValueArray();
    }

    /// <summary>Gets its number in the room, from 1.</summary>
    public int Number { get; }

    /// <summary>Gets the conversation, from 0.</summary>
    public int Piece { get; }

    /// <summary>Gets the round, from 1.</summary>
    public int Round { get; }

    /// <summary>Gets where the story stood.</summary>
    public Playthrough At { get; }

    /// <summary>Gets the hands that were counted for each answer.</summary>
    public ValueArray<int> Hands { get; internal set; }

    /// <summary>Gets the final counts, or null while the vote is open.</summary>
    public ValueArray<int>? Counts { get; internal set; }

    /// <summary>Gets why the vote was closed, or null while it is open.</summary>
    public ClosingCause? Cause { get; internal set; }

    /// <summary>Gets when the vote closes by itself, or null.</summary>
    public DateTimeOffset? Deadline { get; internal set; }

    /// <summary>Gets whether the room saw the counts.</summary>
    public bool IsRevealed { get; internal set; }

    /// <summary>Gets the answer that the facilitator picked or the hot seat gave, or null.</summary>
    public int? Picked { get; internal set; }

    /// <summary>Gets the answer that the story went on with, or null.</summary>
    public int? Resolved { get; internal set; }

    /// <summary>Gets why it went on with that answer, or null.</summary>
    public ResolvingReason? Reason { get; internal set; }

    /// <summary>Gets who voted what. For counting and scoring only: it is never shown, sent or exported.</summary>
    internal IReadOnlyDictionary<ParticipantId, Vote> Votes => _votes;

    /// <summary>Gets how many people voted here themselves.</summary>
    public int VoteCount => _votes.Count;

    /// <summary>Gets how many people answered, hands included.</summary>
    public int Voters => Counts is { } counts ? Sum(counts) : _votes.Count + Sum(Hands);

    /// <summary>Gives the counts as they stand, hands included.</summary>
    public ValueArray<int> Tally()
    {
        int[] counts = [.. Hands];
        foreach (Vote vote in _votes.Values)
        {
            counts[vote.Option]++;
        }

        return counts.ToValueArray();
    }

    /// <summary>Gives how many people suggested each answer to the hot seat.</summary>
    public ValueArray<int> Suggestions()
    {
        int[] counts = new int[Hands.Count];
        foreach (int option in _suggestions.Values)
        {
            counts[option]++;
        }

        return counts.ToValueArray();
    }

    /// <summary>Gets who has voted; it tells nothing of what.</summary>
    public IEnumerable<ParticipantId> Voted => _votes.Keys;

    /// <summary>Says whether somebody has voted; a yes tells nothing of what.</summary>
    public bool HasVoted(ParticipantId who) => _votes.ContainsKey(who);

    internal Vote? VoteOf(ParticipantId who) => _votes.TryGetValue(who, out Vote vote) ? vote : null;

    internal int? SuggestionOf(ParticipantId who) => _suggestions.TryGetValue(who, out int option) ? option : null;

    internal void Take(ParticipantId who, Vote vote) => _votes[who] = vote;

    internal void TakeSuggestion(ParticipantId who, int option) => _suggestions[who] = option;

    internal void Withdraw(ParticipantId who)
    {
        _votes.Remove(who);
        _suggestions.Remove(who);
    }

    private static int Sum(ValueArray<int> counts)
    {
        int sum = 0;
        foreach (int count in counts.AsSpan())
        {
            sum += count;
        }

        return sum;
    }
}
