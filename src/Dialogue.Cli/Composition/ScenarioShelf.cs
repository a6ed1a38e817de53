using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Cli.Composition;

/// <summary>Finds scenario files by id in the library, or by path.</summary>
/// <param name="folder">The library's folder.</param>
internal sealed class ScenarioShelf(string folder)
{
    /// <summary>Gets the files of the library, in the order of their names; companions such as translations are left out.</summary>
    public IReadOnlyList<string> Files => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.json").Where(file => Names.IsId(IdOf(file))).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Gives the id that a file's name says.</summary>
    public static string IdOf(string file) => Path.GetFileNameWithoutExtension(file);

    /// <summary>Gives the file for an id or a path, or null. An id never leads out of the library's folder.</summary>
    public string? Find(string idOrPath)
    {
        if (Names.IsId(idOrPath))
        {
            string file = Path.Combine(folder, idOrPath + ".json");
            if (File.Exists(file))
            {
                return file;
            }
        }

        return File.Exists(idOrPath) ? idOrPath : null;
    }

    /// <summary>Gives the id that was probably meant, or null.</summary>
    public string? DidYouMean(string id) => new NearestWord().Find(id, Files.Select(IdOf));
}
