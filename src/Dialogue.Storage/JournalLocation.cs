using Dialogue.Core.Practice;

namespace Dialogue.Storage;

/// <summary>Where a journal lies, and how it is used.</summary>
/// <param name="Folder">The folder that the journal's files are in.</param>
public sealed record JournalLocation(string Folder)
{
    /// <summary>Gets how long another program is waited for before <see cref="JournalFault.Locked"/>; 5 seconds.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Gets what names a playthrough that has to be kept apart from another of the same name.</summary>
    public Func<DateTimeOffset, PlayId> NewId { get; init; } = at => new PlayId(Guid.CreateVersion7(at));

    /// <summary>Gets the journal's file; beside it lie <c>-wal</c> and <c>-shm</c> while it is open.</summary>
    public string File => Path.GetFullPath(Path.Combine(Folder, "journal.db"));
}
