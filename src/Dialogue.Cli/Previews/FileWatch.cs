using Dialogue.Cli.Composition;

namespace Dialogue.Cli.Previews;

/// <summary>Looks at a file whenever it is saved, however its editor does that, and tells what it found.</summary>
/// <remarks>
/// The system tells of changes in the file's folder; where it does not (a network drive, a link, a folder that was replaced), a look at
/// the file's time once a second finds them all the same. A burst of changes is one, and what looks half-written is looked at again
/// before it is believed.
/// </remarks>
internal sealed class FileWatch : IDisposable
{
    private const int MostDoubts = 4;

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Doubt = TimeSpan.FromMilliseconds(100);

    private readonly string _path;
    private readonly TimeProvider _time;
    private readonly Action<FileLook> _looked;
    private readonly SemaphoreSlim _changed = new(0);
    private readonly CancellationTokenSource _end = new();
    private readonly Task _following;
    private FileLook _last;
    private (bool Exists, DateTime Saved, long Length) _stamp;

    /// <summary>Starts watching.</summary>
    /// <param name="path">The file, with its full path.</param>
    /// <param name="last">What was found before; only something else is told.</param>
    /// <param name="time">The clock.</param>
    /// <param name="looked">Is told what was found, on a thread of its own, one after another.</param>
    public FileWatch(string path, FileLook last, TimeProvider time, Action<FileLook> looked)
    {
        (_path, _last, _time, _looked) = (path, last, time, looked);
        _following = Task.Run(FollowAsync);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _end.Cancel();
        _following.GetAwaiter().GetResult();
        _end.Dispose();
        _changed.Dispose();
    }

    private async Task FollowAsync()
    {
        using FolderWatch folder = new(_path, Tell);
        try
        {
            // The first look is for what was saved before anybody watched.
            for (bool isTold = true; ; isTold = await _changed.WaitAsync(Between, _end.Token).ConfigureAwait(false))
            {
                if (isTold)
                {
                    await SettleAsync().ConfigureAwait(false);
                }

                folder.Renew();
                if (isTold || Stamp() != _stamp)
                {
                    await LookAsync().ConfigureAwait(false);
                }
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private void Tell()
    {
        if (_changed.CurrentCount == 0)
        {
            _changed.Release();
        }
    }

    private async Task SettleAsync()
    {
        long since = _time.GetTimestamp();
        while (_time.GetElapsedTime(since) < Longest && await _changed.WaitAsync(Quiet, _end.Token).ConfigureAwait(false))
        {
        }
    }

    private async Task LookAsync()
    {
        (bool, DateTime, long) stamp = Stamp();
        FileLook look = FileLook.At(_path);
        for (int doubts = 0; look.IsDoubtful && look != _last && doubts < MostDoubts; doubts++)
        {
            await Task.Delay(Doubt, _time, _end.Token).ConfigureAwait(false);
            stamp = Stamp();
            look = FileLook.At(_path);
        }

        _stamp = stamp;
        if (look != _last)
        {
            _last = look;
            _looked(look);
        }
    }

    private (bool, DateTime, long) Stamp()
    {
        try
        {
            FileSystemInfo file = File.ResolveLinkTarget(_path, true) ?? new FileInfo(_path);
            return file is FileInfo { Exists: true } there ? (true, there.LastWriteTimeUtc, there.Length) : default;
        }
        catch (Exception wrong) when (Faults.IsOfFiles(wrong))
        {
            return default;
        }
    }
}
