using Dialogue.Format.Scenarios;

namespace Dialogue.Cli.Commands.Authoring;

/// <summary>The file that <c>dialogue new</c> writes.</summary>
/// <param name="Id">The id that its name says.</param>
/// <param name="Shown">Its path, as it was meant.</param>
internal sealed record NewFile(string Id, string Shown)
{
    private const int MostFoldersUp = 3;

    /// <summary>Gets its whole path.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(Shown);

    /// <summary>Gets where the schema lies as seen from the file: in a folder <c>schema</c> beside it or beside a folder above; null where there is none.</summary>
    public string? Schema
    {
        get
        {
            string? folder = System.IO.Path.GetDirectoryName(Path);
            string way = ScenarioWriter.UsualSchema;
            for (int up = 0; up <= MostFoldersUp && folder is not null; up++)
            {
                if (File.Exists(System.IO.Path.Combine(folder, ScenarioWriter.UsualSchema)))
                {
                    return way;
                }

                folder = System.IO.Path.GetDirectoryName(folder);
                way = "../" + way;
            }

            return null;
        }
    }

    /// <summary>Gives the file of an id: the one that was named, or one in the folder that was named, or one here.</summary>
    public static NewFile For(string id, string? output) => new(id, output is null ? $"{id}.json" : IsFolder(output) ? System.IO.Path.Combine(output, $"{id}.json") : output);

    /// <summary>Says whether a path means a folder.</summary>
    public static bool IsFolder(string path) => System.IO.Path.EndsInDirectorySeparator(path) || Directory.Exists(path);

    /// <summary>Gives a path as one word of a command line.</summary>
    public static string AsWord(string path) =>
        path.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('/' or '\\' or '.' or '-' or '_' or ':')) ? $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'" : path;
}
