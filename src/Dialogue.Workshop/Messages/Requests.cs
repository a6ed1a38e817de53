namespace Dialogue.Workshop.Messages;

/// <summary>Come in.</summary>
/// <param name="Code">The join code as typed.</param>
/// <param name="Name">The name as typed; empty: the host gives a pseudonym.</param>
/// <param name="CommandId">Made by the client, kept until there is an answer.</param>
/// <param name="Consent">Whether the person read what is kept and said yes.</param>
public sealed record JoinRequest(string Code, string Name, Guid CommandId, bool Consent);

/// <summary>Come back.</summary>
/// <param name="RoomId">Which room.</param>
/// <param name="Resume">The token.</param>
/// <param name="CommandId">Made by the client, kept until there is an answer.</param>
/// <param name="LastSeq">The last seq that was seen.</param>
public sealed record ResumeRequest(string RoomId, string Resume, Guid CommandId, long LastSeq);

/// <summary>Steer or watch, with a key.</summary>
/// <param name="RoomId">Which room.</param>
/// <param name="Key">The key.</param>
public sealed record KeyRequest(string RoomId, string Key);

/// <summary>Become a co-facilitator.</summary>
/// <param name="Code">The pairing code as typed.</param>
/// <param name="CommandId">Made by the client, kept until there is an answer.</param>
public sealed record PairRequest(string Code, Guid CommandId);

/// <summary>Answer, or suggest an answer.</summary>
/// <param name="RoomId">Which room.</param>
/// <param name="CommandId">Made by the client, kept until there is an answer.</param>
/// <param name="Step">Which question.</param>
/// <param name="OptionId">The answer.</param>
/// <param name="ElapsedMs">How long they thought, in milliseconds.</param>
/// <param name="Text">A reason beside a suggestion, or null.</param>
public sealed record ChooseRequest(string RoomId, Guid CommandId, int Step, string OptionId, int ElapsedMs = 0, string? Text = null);

/// <summary>Change one's name, or leave.</summary>
/// <param name="RoomId">Which room.</param>
/// <param name="CommandId">Made by the client, kept until there is an answer.</param>
/// <param name="Name">The new name, or null to leave.</param>
public sealed record PersonRequest(string RoomId, Guid CommandId, string? Name = null);

/// <summary>Ask what there is after a seq.</summary>
/// <param name="RoomId">Which room.</param>
/// <param name="Seq">The last seq that was seen.</param>
public sealed record SinceRequest(string RoomId, long Seq);

/// <summary>Steer.</summary>
/// <param name="RoomId">Which room.</param>
/// <param name="CommandId">Made by the client, kept until there is an answer.</param>
/// <param name="Verb">What to do; see <see cref="ControlVerbs"/>.</param>
/// <param name="ExpectedSeq">The last seq that was seen, or null: where the room was steered since, the answer is stale.</param>
public sealed record ControlRequest(string RoomId, Guid CommandId, string Verb, long? ExpectedSeq = null)
{
    /// <summary>Gets a person, a decision, a co-facilitator or a number of seconds, as the verb needs it.</summary>
    public int? Number { get; init; }

    /// <summary>Gets an answer's id, a beat's id or the words of a note, as the verb needs it.</summary>
    public string? Text { get; init; }

    /// <summary>Gets counted hands, for each answer in order.</summary>
    public IReadOnlyList<int>? Counts { get; init; }
}
