using Dialogue.Core.Debriefs;
using Dialogue.Format.Scenarios;
using Dialogue.Format.Seeds;

namespace Dialogue.Cli.Composition;

/// <summary>The ways of leading a talk that lie in <c>seeds/debriefs</c>; people may add to them.</summary>
/// <param name="folder">The folder of the seeds.</param>
internal sealed class DebriefShelf(string folder)
{
    private string Folder => Path.Combine(folder, "debriefs");

    /// <summary>Gets the ids, from the names of their files.</summary>
    public IReadOnlyList<string> Ids => Directory.Exists(Folder)
        ? [.. Directory.EnumerateFiles(Folder, "*.json").Select(ScenarioShelf.IdOf).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Gives one of <see cref="Ids"/>; a file that is broken is a sentence that says so.</summary>
    public DebriefTemplate Read(string id)
    {
        string file = Path.Combine(Folder, id + ".json");
        return DebriefReader.Read(BoundedFile.Read(file, ScenarioReader.LargestFile), id).Value
            ?? throw new EnvironmentException($"{file} is broken. `dialogue check` on it says where.");
    }

    /// <summary>Gives the one for a workshop of a length where nobody chose: one that says it suits, else the first.</summary>
    public DebriefTemplate For(int minutes)
    {
        DebriefTemplate[] all = [.. Ids.Select(Read)];
        return all.FirstOrDefault(template => template.Suits.Contains(minutes))
            ?? all.FirstOrDefault()
            ?? throw new EnvironmentException($"{Folder} is missing or empty; it comes with the program. Installing Dialogue again brings it back.");
    }
}
