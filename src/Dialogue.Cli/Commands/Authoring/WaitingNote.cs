namespace Dialogue.Cli.Commands.Authoring;

/// <summary>Says on a terminal what is being done, where that takes longer than a second, and leaves nothing behind.</summary>
internal sealed class WaitingNote : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly TextWriter _terminal;
    private readonly ITimer? _timer;
    private readonly Lock _writing = new();
    private bool _isShown;
    private bool _isOver;

    /// <summary>Starts to wait.</summary>
    /// <param name="terminal">Where it is written.</param>
    /// <param name="isTerminal">Whether that is a terminal; else nothing is written.</param>
    /// <param name="time">The clock.</param>
    /// <param name="what">What is being done, on one line and clean.</param>
    public WaitingNote(TextWriter terminal, bool isTerminal, TimeProvider time, string what)
    {
        _terminal = terminal;
        _timer = isTerminal ? time.CreateTimer(_ => Show(what), null, Patience, Timeout.InfiniteTimeSpan) : null;
    }

    /// <summary>Takes the note away.</summary>
    public void Dispose()
    {
        _timer?.Dispose();
        lock (_writing)
        {
            _isOver = true;
            if (_isShown)
            {
                _terminal.Write("\r\e[K");
                _terminal.Flush();
            }
        }
    }

    private void Show(string what)
    {
        lock (_writing)
        {
            if (!_isOver)
            {
                _terminal.Write($"\r\e[K{what}");
                _terminal.Flush();
                _isShown = true;
            }
        }
    }
}
