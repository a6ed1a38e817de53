using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.People;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Voting;

namespace Dialogue.Workshop.Rooms;

/// <summary>A facilitated room: what its log of events adds up to, and what it answers to commands.</summary>
/// <remarks>
/// No clock, no chance, no input or output: time, codes and hashes come with the commands. Not safe for several threads; a host
/// gives it one command after another. Deciding applies what it decides at once, so a host that fails to store the events lets
/// this room go and builds another from the log.
/// </remarks>
public sealed partial class Room : IRoomSituation
{
    private readonly Func<PlannedPiece, Piece> _open;
    private readonly RoomMachine _machine;
    private readonly List<Piece> _pieces = [];
    private readonly Dictionary<Guid, CommandOutcome> _answered = [];
    private readonly SortedDictionary<ParticipantId, Member> _members = new(Comparer<ParticipantId>.Create(static (a, b) => a.Value.CompareTo(b.Value)));
    private readonly List<StepRecord> _steps = [];
    private readonly List<StepRecord> _path = [];
    private readonly List<Dictionary<ParticipantId, Playthrough>> _cursors = [];
    private readonly HashSet<BeatId> _released = [];
    private readonly Dictionary<int, string> _helpers = [];
    private readonly List<string> _notes = [];
    private int _helpersEver;

    /// <summary>Makes a room of which nothing is known yet; its first command or event creates it.</summary>
    /// <param name="open">Opens a conversation of the playlist. It is asked once for each, when the room's creation is applied.</param>
    public Room(Func<PlannedPiece, Piece> open)
    {
        _open = open;
        _machine = new RoomMachine(this);
    }

    /// <summary>Gets whether the room was made.</summary>
    public bool Exists => Plan is not null;

    /// <summary>Gets the seq of the last event; 0 before the first.</summary>
    public long Seq { get; private set; }

    /// <summary>Gets the seq of the last event that moved the room on, not counting people and votes.</summary>
    public long SteeredSeq { get; private set; }

    /// <summary>Gets what the facilitator decided beforehand; null before the room was made.</summary>
    public RoomPlan? Plan { get; private set; }

    /// <summary>Gets the present join code.</summary>
    public string Code { get; private set; } = string.Empty;

    /// <summary>Gets where the room stands.</summary>
    public RoomPhase Phase { get; private set; } = RoomPhase.Draft;

    /// <summary>Gets where it stood before it was halted.</summary>
    public RoomPhase PhaseBeforePause { get; private set; } = RoomPhase.Voting;

    /// <summary>Gets whether newcomers are kept out.</summary>
    public bool IsLocked { get; private set; }

    /// <summary>Gets everybody who ever joined, in that order.</summary>
    public IReadOnlyCollection<Member> Members => _members.Values;

    /// <summary>Gets the number of people in the room.</summary>
    public int Size { get; private set; }

    /// <summary>Gets the conversations of the playlist.</summary>
    public IReadOnlyList<Piece> Pieces => _pieces;

    /// <summary>Gets which conversation is played, from 0; -1 before the first.</summary>
    public int PieceIndex { get; private set; } = -1;

    /// <summary>Gets the conversation that is played, or null before the first.</summary>
    public Piece? Piece => PieceIndex >= 0 ? _pieces[PieceIndex] : null;

    /// <summary>Gets where the story stands for a room that plays together; at their own pace, its start. Null before the first conversation.</summary>
    public Playthrough? Story { get; private set; }

    /// <summary>Gets the ending that the room was shown at once, or null.</summary>
    public Playthrough? Skipped { get; private set; }

    /// <summary>Gets every question that the room was asked, in order, with both rounds where it was asked again.</summary>
    public IReadOnlyList<StepRecord> Steps => _steps;

    /// <summary>Gets the last question that the room was asked, or null.</summary>
    public StepRecord? Step => _steps.Count > 0 ? _steps[^1] : null;

    /// <summary>Gets the questions that the present path went through, in order; the present question is not among them.</summary>
    public IReadOnlyList<StepRecord> Path => _path;

    /// <summary>Gets who is in the hot seat, or null.</summary>
    public ParticipantId? HotSeat { get; private set; }

    /// <summary>Gets the facilitator's notes, in order.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Gets the numbers of the co-facilitators whose keys count.</summary>
    public IReadOnlyCollection<int> CoFacilitators => _helpers.Keys;

    /// <summary>Gets whether the room plays one conversation together.</summary>
    public bool IsTogether => Plan?.Pacing != Pacing.SelfPaced;

    /// <summary>Gets whether the second path of a minority report was played in this conversation.</summary>
    public bool IsMinorityPlayed { get; private set; }

    bool IRoomSituation.HasDecided => Step is { } step && RoutesOn.From(this, step) is not null;

    bool IRoomSituation.CanGoBack => IsTogether && LastQuestion > (Phase == RoomPhase.Debrief ? 0 : 1);

    bool IRoomSituation.HasMore => (IsTogether && RoutesOn.Minority(this) is not null) || PieceIndex + 1 < _pieces.Count;

    /// <summary>Gets the number of the last question on the path that can be gone back to, from 1; 0 before the first.</summary>
    public int LastQuestion => Story is null ? 0 : Story.DecisionCount + (Story.Status == PlaythroughStatus.AtChoice ? 1 : 0);

    /// <summary>Gives everything that can be asked of the room now, in the order of <see cref="RoomTrigger"/>.</summary>
    public IReadOnlyList<RoomTrigger> Permitted() => Exists ? _machine.Permitted() : [];

    /// <summary>Gives a member, or null.</summary>
    public Member? Find(ParticipantId id) => _members.GetValueOrDefault(id);

    /// <summary>Gives where a person stands in a room where everybody goes at their own pace; in one that plays together, where the room stands.</summary>
    public Playthrough? StoryOf(ParticipantId who) =>
        IsTogether || PieceIndex < 0 ? Story : _cursors[PieceIndex].GetValueOrDefault(who) ?? Story;

    /// <summary>Gives how far everybody got in one conversation at their own pace. For counting and scoring only: it is never shown, sent or exported by person.</summary>
    internal IReadOnlyDictionary<ParticipantId, Playthrough> CursorsOf(int piece) => _cursors[piece];

    /// <summary>Says whether people may go on past a moment that the room waits at.</summary>
    public bool IsReleased(BeatId beat) => _released.Contains(beat);

    /// <summary>Says whether a hash is that of a participant's token.</summary>
    public Member? FindByToken(string tokenHash)
    {
        foreach (Member member in _members.Values)
        {
            if (member.IsIn && (member.TokenHash == tokenHash || (member.FormerTokenHash == tokenHash && tokenHash.Length > 0)))
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>Gives the number of the co-facilitator whose key has this hash, or null.</summary>
    public int? FindHelper(string keyHash)
    {
        foreach ((int helper, string hash) in _helpers)
        {
            if (hash == keyHash)
            {
                return helper;
            }
        }

        return null;
    }
}
