namespace Dialogue.Workshop.Host.Stores;

/// <summary>One row of a room's log.</summary>
/// <param name="Seq">Its place in the log, from 1, without gaps.</param>
/// <param name="Kind">What kind of event the body tells.</param>
/// <param name="CommandId">What was asked for, unique in the room; null for what followed from it.</param>
/// <param name="Actor">Who asked.</param>
/// <param name="Step">The step of the room that it belongs to.</param>
/// <param name="Body">The event as JSON; no text of a row holds a raw NUL or half of a surrogate pair.</param>
/// <param name="At">When; a store keeps it in UTC, to the millisecond, and cuts what is finer.</param>
internal sealed record StoredEvent(long Seq, string Kind, Guid? CommandId, string Actor, int Step, string Body, DateTimeOffset At);
