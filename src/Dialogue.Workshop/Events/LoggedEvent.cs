using Dialogue.Workshop.People;

namespace Dialogue.Workshop.Events;

/// <summary>An event as the log keeps it.</summary>
/// <param name="Seq">Its place in the room's log, from 1, without gaps.</param>
/// <param name="Event">What happened.</param>
/// <param name="Command">What was asked for, or null for what followed from it; unique in the room.</param>
/// <param name="By">Who asked.</param>
/// <param name="At">When, in UTC, to the millisecond.</param>
public sealed record LoggedEvent(long Seq, RoomEvent Event, Guid? Command, Actor By, DateTimeOffset At);
