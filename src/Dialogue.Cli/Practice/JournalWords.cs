using Dialogue.Cli.Composition;
using Dialogue.Storage;

namespace Dialogue.Cli.Practice;

/// <summary>Says what is wrong with the stored practice: what happened, where it is, what to do.</summary>
internal static class JournalWords
{
    /// <summary>Gives the sentences for a fault.</summary>
    public static string About(JournalException wrong)
    {
        string place = SafeText.Whole(wrong.Path);
        return wrong.Fault switch
        {
            JournalFault.ReadOnly => $"Nothing can be saved in {place}: it may only be read. Make it writable, or name another folder with --data.",
            JournalFault.Full => $"The disk is full, so nothing more can be saved in {place}. Free some space, then try again.",
            JournalFault.Locked => $"Another program is busy with your saved practice in {place}. Wait for it or close it, then try again.",
            JournalFault.Newer => $"Your saved practice in {place} is from a newer version of Dialogue. It was left as it is; that version can read it.",
            JournalFault.Damaged => $"Your saved practice in {place} is damaged. It was left as it is. `dialogue data restore FILE` puts a backup in its place; moving the file elsewhere begins anew.",
            JournalFault.NotAJournal => $"{place} is something other than Dialogue's saved practice, and was left as it is. Name another folder with --data, or move the file.",
            JournalFault.TracesLeft => $"It is forgotten, but another program is reading {place}, so traces may be left in it. Close that program and ask again.",
            JournalFault.AlreadyThere => $"{place} is there already; it was left as it is. Name a new file.",
            JournalFault.SameFile => $"{place} is the stored practice itself; name a backup of it.",
            JournalFault.Disk => $"The disk did not read or write {place} as it was asked. Look after the disk before anything else; `dialogue data backup FILE` may still save what is there.",
            _ => $"Your saved practice in {place} cannot be opened: {SafeText.Line(wrong.Message).TrimEnd('.')}.",
        };
    }
}
