using Dialogue.Cli.Composition;

namespace Dialogue.Cli.Previews;

/// <summary>Asks the system to tell of changes to one file in its folder. Where the system cannot, nothing is told and nothing is wrong.</summary>
/// <param name="path">The file.</param>
/// <param name="changed">Is told of a change, on any thread.</param>
internal sealed class FolderWatch(string path, Action changed) : IDisposable
{
    private readonly string _folder = Path.GetDirectoryName(path)!;
    private FileSystemWatcher? _watcher;
    private volatile bool _isBroken = true;

    /// <summary>Asks again where that was not possible, or has stopped working: the folder may have come back.</summary>
    public void Renew()
    {
        if (!_isBroken || !Directory.Exists(_folder))
        {
            return;
        }

        _watcher?.Dispose();
        _watcher = null;
        try
        {
            _watcher = Watcher();
            _isBroken = false;
            changed();
        }
        catch (Exception wrong) when (wrong is ArgumentException or NotSupportedException || Faults.IsOfFiles(wrong))
        {
            _isBroken = true;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _watcher?.Dispose();

    private FileSystemWatcher Watcher()
    {
        // Editors save in place, or write another file and rename it over this one.
        FileSystemWatcher watcher = new(_folder, Path.GetFileName(path))
        {
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.CreationTime,
        };
        watcher.Changed += (_, _) => changed();
        watcher.Created += (_, _) => changed();
        watcher.Deleted += (_, _) => changed();
        watcher.Renamed += (_, _) => changed();
        watcher.Error += (_, _) => _isBroken = true;
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
