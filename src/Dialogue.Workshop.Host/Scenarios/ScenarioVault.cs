using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Rooms;

namespace Dialogue.Workshop.Host.Scenarios;

/// <summary>Keeps the files of the conversations that rooms were made with, by the hash of their content, so that a restarted host plays the same ones.</summary>
/// <param name="folder">The folder.</param>
/// <param name="library">Reads them.</param>
internal sealed class ScenarioVault(string folder, ScenarioLibrary library)
{
    /// <summary>Keeps a conversation.</summary>
    public void Keep(ScenarioContent content)
    {
        Directory.CreateDirectory(folder);
        string file = FileOf(content.Hash);
        if (!File.Exists(file))
        {
            // Written beside and then moved, so that a host that dies here leaves no half of a file under the name.
            string half = $"{file}.{Environment.ProcessId}.part";
            File.WriteAllBytes(half, content.Utf8);
            File.Move(half, file, overwrite: true);
        }
    }

    /// <summary>Makes a conversation of a playlist ready; one that was not kept throws <see cref="HostFault"/>.</summary>
    public Piece Open(PlannedPiece planned)
    {
        string file = FileOf(planned.ContentHash);
        return File.Exists(file)
            ? library.Open(planned, File.ReadAllBytes(file))
            : throw new HostFault(1, $"The conversation \"{ShownText.Line(planned.ScenarioId)}\" of this workshop is not kept here.");
    }

    // A hash is letters and digits; anything else would be a way out of the folder.
    private string FileOf(string hash) => Path.Combine(folder, string.Concat(hash.Where(char.IsAsciiLetterOrDigit)) + ".json");
}
