using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Cli.Composition;

/// <summary>Finds scenario files in the library.</summary>
/// <param name="folder">The library's folder.</param>
internal sealed class ScenarioShelf(string folder)
{
    private static readonly EnumerationOptions Reachable = new() { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };

    /// <summary>Gets the files of the library, in the order of their names; companions such as translations are left out.</summary>
    public IReadOnlyList<string> Files => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.json", Reachable).Where(file => Names.IsId(IdOf(file))).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Gives the id that a file's name says.</summary>
    public static string IdOf(string file) => Path.GetFileNameWithoutExtension(file);

    /// <summary>Gives the file of an id, or null where the library has none. An id never leads out of the library's folder.</summary>
    public string? Find(string id)
    {
        if (!Names.IsId(id))
        {
            return null;
        }

        string file = Path.Combine(folder, id + ".json");
        return File.Exists(file) ? file : null;
    }

    /// <summary>Gives the id that was probably meant, or null.</summary>
    public string? DidYouMean(string id) => new NearestWord().Find(id, Files.Select(IdOf));
}
