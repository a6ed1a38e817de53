namespace Dialogue.Reports.Tests.Outside;

/// <summary>Is an empty folder for one run.</summary>
internal sealed class ToolFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("dialogue-report-").FullName;

    /// <summary>Writes a file and gives its full path.</summary>
    public string Write(string name, string content)
    {
        string path = System.IO.Path.Combine(Path, name);
        File.WriteAllText(path, content);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A browser's last helper process may still be writing; the folder is a temporary one.
        }
    }
}
