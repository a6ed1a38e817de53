using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Dialogue.Workshop.Host.Stores;

/// <summary>Says that a store of rooms did not do what it was asked; the message is a sentence that anybody may read.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Without a fault there is nothing to tell.")]
internal sealed class RoomStoreException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="RoomStoreException"/> class.</summary>
    /// <param name="fault">What went wrong.</param>
    /// <param name="cause">What brought it to light, or null.</param>
    public RoomStoreException(RoomStoreFault fault, Exception? cause = null)
        : base(Words(fault), cause) => Fault = fault;

    /// <summary>Gets what went wrong.</summary>
    public RoomStoreFault Fault { get; }

    /// <summary>Gets the message for whoever runs the host: with what the server or the file system said, which may name machines and paths.</summary>
    /// <remarks>A wrong password and a missing right are mended by whoever reads that. It is not cleaned of control characters.</remarks>
    public string MessageForTheHost => Fault switch
    {
        RoomStoreFault.Unavailable or RoomStoreFault.Damaged when InnerException is { } cause => $"{Message} ({cause.GetBaseException().Message})",
        _ => Message,
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
