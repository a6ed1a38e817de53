using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Dialogue.Storage;

/// <summary>Says that a journal, or a backup of one, cannot be used; the message is the end of a sentence for people.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Without a fault and a path there is nothing to tell.")]
public sealed class JournalException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="JournalException"/> class.</summary>
    /// <param name="fault">What is wrong.</param>
    /// <param name="path">With which file or folder.</param>
    /// <param name="cause">What brought it to light, or null.</param>
    public JournalException(JournalFault fault, string path, Exception? cause = null)
        : base(Words(fault), cause)
    {
        Fault = fault;
        Path = path;
    }

    /// <summary>Gets what is wrong.</summary>
    public JournalFault Fault { get; }

    /// <summary>Gets with which file or folder.</summary>
    public string Path { get; }

    private static string Words(JournalFault fault) => fault switch
    {
        JournalFault.ReadOnly => "it may only be read",
        JournalFault.Full => "the disk is full",
        JournalFault.Locked => "another program is using it",
        JournalFault.Newer => "a newer version of Dialogue wrote it",
        JournalFault.Damaged => "it is damaged",
        JournalFault.NotAJournal => "it is not a journal of Dialogue",
        JournalFault.CannotOpen => "it cannot be opened",
        JournalFault.Disk => "the disk did not read or write it",
        JournalFault.TracesLeft => "it is forgotten, but another program is reading, so traces may be left; ask again when that is closed",
        JournalFault.AlreadyThere => "there is a file already",
        JournalFault.SameFile => "it is the journal itself",
        _ => throw new UnreachableException(),
    };
}
