using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Dialogue.Workshop.Host.Stores;

/// <summary>Says that a store of rooms did not do what it was asked; the message is for whoever runs the host, and nobody else.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Without a fault there is nothing to tell.")]
internal sealed class RoomStoreException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="RoomStoreException"/> class.</summary>
    /// <param name="fault">What went wrong.</param>
    /// <param name="cause">What brought it to light, or null.</param>
    public RoomStoreException(RoomStoreFault fault, Exception? cause = null)
        : base(Said(fault, cause), cause) => Fault = fault;

    /// <summary>Gets what went wrong.</summary>
    public RoomStoreFault Fault { get; }

    // A wrong password and a missing right are mended by whoever reads what the server said.
    private static string Said(RoomStoreFault fault, Exception? cause) => fault switch
    {
        RoomStoreFault.Unavailable or RoomStoreFault.Damaged when cause is not null => $"{Words(fault)} ({cause.GetBaseException().Message})",
        _ => Words(fault),
    };

    private static string Words(RoomStoreFault fault) => fault switch
    {
        RoomStoreFault.OutcomeUnknown => "The store did not say whether it kept the last change.",
        RoomStoreFault.Conflict => "Somebody else changed the room first.",
        RoomStoreFault.CodeTaken => "Another open room has this code.",
        RoomStoreFault.Full => "The disk of the store is full.",
        RoomStoreFault.Unavailable => "The store cannot be reached, or is busy.",
        RoomStoreFault.Damaged => "The store is damaged, or is not a store of rooms.",
        RoomStoreFault.NewerSchema => "A newer version of Dialogue wrote the store.",
        RoomStoreFault.NotALocalDisk => "The store must lie on a disk of this machine, not in a network or synchronised folder.",
        RoomStoreFault.TracesLeft => "It is erased, but another program is reading the store, so traces may be left; ask again when that is closed.",
        _ => throw new UnreachableException(),
    };
}
