using System.Threading.Channels;
using Dialogue.Plain;
using Dialogue.Presentation.Messages;

namespace Dialogue.Cli.Workshops;

/// <summary>What comes next to a workshop in line mode: a line, or news while a line is waited for.</summary>
internal sealed class RoomLines
{
    private readonly Channel<PlainInput?> _next = Channel.CreateUnbounded<PlainInput?>();
    private readonly TextReader _input;
    private readonly RoomNews _news;
    private bool _isReading;

    public RoomLines(TextReader input, RoomNews news)
    {
        (_input, _news) = (input, news);
        news.Poked = () => _next.Writer.TryWrite(null);
    }

    /// <summary>Waits for what comes next.</summary>
    public PlainInput Next()
    {
        if (!_isReading)
        {
            _isReading = true;

            // It may wait for a line that never comes; it ends with the program.
            new Thread(Read) { IsBackground = true, Name = "line" }.Start();
        }

        while (true)
        {
            PlainInput? next = _next.Reader.ReadAsync().AsTask().GetAwaiter().GetResult();
            if (next is not null)
            {
                _isReading = false;
                return next;
            }

            if (_news.Next() is AppMessage message)
            {
                return new PlainInput.Arrived(message, string.Empty);
            }
        }
    }

    private void Read() => _next.Writer.TryWrite(_input.ReadLine() is { } line ? new PlainInput.Line(line) : new PlainInput.End());
}
