using System.Diagnostics.CodeAnalysis;

namespace Dialogue.Workshop.Host.Rooms;

/// <summary>Says that a room was put away between finding it and asking it: find it again.</summary>
[SuppressMessage("Design", "CA1032", Justification = "There is nothing more to tell.")]
internal sealed class RoomGoneException() : Exception("The room was put away; try again.");
