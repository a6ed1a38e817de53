using Dialogue.Workshop.Lifecycle;

namespace Dialogue.Workshop.Views;

/// <summary>What only those who steer a room see: who is in it, what can be done now, where it can go. Never what one person chose.</summary>
/// <param name="Room">What everybody sees.</param>
/// <param name="Code">The join code.</param>
/// <param name="Permitted">What can be done now.</param>
/// <param name="Votes">How many people have answered the present question, hands included.</param>
public sealed record SteeringView(RoomView Room, string Code, IReadOnlyList<RoomTrigger> Permitted, int Votes)
{
    /// <summary>Gets what the room chose, from the close of the vote on.</summary>
    public CountsView? Counts { get; init; }

    /// <summary>Gets whether the facilitator has to pick the answer that the story goes on with.</summary>
    public bool MustPick { get; init; }

    /// <summary>Gets how many people suggest each answer to the hot seat; null where fewer than five do.</summary>
    public CountsView? Suggestions { get; init; }

    /// <summary>Gets questions to ask the room here.</summary>
    public IReadOnlyList<string> Prompts { get; init; } = [];

    /// <summary>Gets the names in the room; for a co-facilitator, none.</summary>
    public IReadOnlyList<MemberView> Members { get; init; } = [];

    /// <summary>Gets the questions of the path so far, to go back to.</summary>
    public IReadOnlyList<AskedView> Path { get; init; } = [];

    /// <summary>Gets the endings that can be shown at once.</summary>
    public IReadOnlyList<PlaceView> Endings { get; init; } = [];

    /// <summary>Gets how far people are where everybody goes at their own pace: people who stand at each decision, by its number from 1; 0 is the end.</summary>
    public IReadOnlyList<ProgressView> Progress { get; init; } = [];

    /// <summary>Gets the moments that people wait at.</summary>
    public IReadOnlyList<PlaceView> Holds { get; init; } = [];

    /// <summary>Gets the questions that most divided the room, the most divided first.</summary>
    public IReadOnlyList<AskedView> MostDivided { get; init; } = [];

    /// <summary>Gets the facilitator's notes.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Gets the numbers of the co-facilitators.</summary>
    public IReadOnlyList<int> CoFacilitators { get; init; } = [];
}

/// <summary>Somebody in the room.</summary>
/// <param name="Participant">Their number.</param>
/// <param name="Name">Their name.</param>
/// <param name="IsExcused">Whether the room does not wait for their votes.</param>
public sealed record MemberView(int Participant, string Name, bool IsExcused);

/// <summary>A question that the room was asked.</summary>
/// <param name="Number">Which decision of the path, from 1.</param>
/// <param name="Round">The round, from 1.</param>
/// <param name="Before">The last words before it.</param>
/// <param name="Options">The answers.</param>
/// <param name="Counts">What the room chose.</param>
/// <param name="WentOnWith">The answer that the story went on with, from 0, or null.</param>
public sealed record AskedView(int Number, int Round, string Before, IReadOnlyList<OptionView> Options, CountsView? Counts, int? WentOnWith);

/// <summary>A place in the conversation.</summary>
/// <param name="Beat">The id of its beat.</param>
/// <param name="Words">What stands there.</param>
public sealed record PlaceView(string Beat, string Words);

/// <summary>How many people stand at a decision.</summary>
/// <param name="Number">Which decision, from 1; 0 for the end.</param>
/// <param name="People">How many.</param>
public sealed record ProgressView(int Number, int People);
