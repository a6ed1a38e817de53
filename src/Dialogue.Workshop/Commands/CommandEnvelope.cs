using Dialogue.Workshop.People;

namespace Dialogue.Workshop.Commands;

/// <summary>A command on its way to a room.</summary>
/// <param name="Id">Made by whoever asks (UUIDv7) and kept until there is an answer: the same id is never done twice.</param>
/// <param name="By">Who asks, as their key or token proved.</param>
/// <param name="Command">What is asked.</param>
/// <param name="ExpectedSeq">The last seq that a facilitator saw, or null: where the room was steered since, the command is stale.</param>
public sealed record CommandEnvelope(Guid Id, Actor By, RoomCommand Command, long? ExpectedSeq = null);
