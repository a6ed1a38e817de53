using Dialogue.Core.Values;
using Dialogue.Format.Heads;
using Dialogue.Presentation.Library;

namespace Dialogue.Cli.Composition;

/// <summary>Lists the library from the heads of its files; a file that cannot be read is left out here and told by <c>dialogue check</c>.</summary>
internal static class LibraryReader
{
    private const int HeadBytes = 16 * 1024;

    public static ValueArray<LibraryEntry> Read(ScenarioShelf shelf) => shelf.Files
        .Select(ReadOne)
        .OfType<LibraryEntry>()
        .OrderByDescending(entry => entry.Id == Shelf.StarterId)
        .ThenBy(entry => entry.Strategy ?? "9", StringComparer.Ordinal)
        .ThenBy(entry => entry.Id, StringComparer.Ordinal)
        .ToValueArray();

    private static LibraryEntry? ReadOne(string file)
    {
        try
        {
            byte[] bytes = BoundedFile.Read(file, HeadBytes);
            ScenarioHead? head = ScenarioHeadReader.Read(bytes) ?? ScenarioHeadReader.Read(BoundedFile.Read(file, Format.Scenarios.ScenarioReader.LargestFile));
            return head is null || head.Id != ScenarioShelf.IdOf(file)
                ? null
                : new LibraryEntry(head.Id, head.Title, head.Summary, head.Channel, head.Minutes, head.Level, head.Setting, head.Practises, head.Strategy);
        }
        catch (Exception wrong) when (Faults.IsOfFiles(wrong))
        {
            return null;
        }
    }
}
