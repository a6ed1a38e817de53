using System.Globalization;

namespace Dialogue.Cli.Commands.Authoring;

/// <summary>A bar on one row of a terminal that shows how far long work has come; it appears only after a while, and leaves nothing behind.</summary>
internal sealed class ProgressBar : IDisposable
{
    private const int Cells = 30;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);

    private readonly TextWriter _terminal;
    private readonly Func<double> _share;
    private readonly string _what;
    private readonly ITimer? _timer;
    private readonly Lock _drawing = new();
    private bool _isShown;
    private bool _isOver;

    /// <summary>Starts a bar.</summary>
    /// <param name="terminal">Where it is drawn.</param>
    /// <param name="isTerminal">Whether that is a terminal; else nothing is drawn.</param>
    /// <param name="time">The clock.</param>
    /// <param name="what">What is being done.</param>
    /// <param name="share">How much of it is done, 0 to 1; asked from another thread.</param>
    public ProgressBar(TextWriter terminal, bool isTerminal, TimeProvider time, string what, Func<double> share)
    {
        (_terminal, _what, _share) = (terminal, what, share);
        _timer = isTerminal ? time.CreateTimer(_ => Draw(), null, Patience, Step) : null;
    }

    /// <summary>Takes the bar away.</summary>
    public void Dispose()
    {
        _timer?.Dispose();
        lock (_drawing)
        {
            _isOver = true;
            if (_isShown)
            {
                _terminal.Write("\r\e[K");
                _terminal.Flush();
            }
        }
    }

    private void Draw()
    {
        lock (_drawing)
        {
            if (_isOver)
            {
                return;
            }

            double share = Math.Clamp(_share(), 0, 1);
            int full = (int)(share * Cells);
            _terminal.Write(string.Create(CultureInfo.InvariantCulture, $"\r\e[K{_what} [{new string('#', full)}{new string('.', Cells - full)}] {share * 100:0} %  Ctrl+C stops"));
            _terminal.Flush();
            _isShown = true;
        }
    }
}
