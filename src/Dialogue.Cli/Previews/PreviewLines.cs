using System.Threading.Channels;
using Dialogue.Plain;
using Dialogue.Presentation.Messages;

namespace Dialogue.Cli.Previews;

/// <summary>What comes next to a preview in line mode: a line, or a version of the file while a line is waited for.</summary>
/// <remarks>A line is read only when one is asked for, so that an editor has the terminal to itself.</remarks>
/// <param name="input">Where lines come from.</param>
/// <param name="endsWithInput">Whether the end of the input is the end: a person closed it. A pipe that ends has only no more lines.</param>
internal sealed class PreviewLines(TextReader input, bool endsWithInput)
{
    private readonly Channel<PlainInput> _next = Channel.CreateUnbounded<PlainInput>();
    private bool _isReading;

    /// <summary>Takes in what came from outside; on any thread.</summary>
    public void Add(AppMessage message) =>
        _next.Writer.TryWrite(new PlainInput.Arrived(message, message is AppMessage.PreviewRead { Reading: { IsChecking: false } reading } ? reading.Report : string.Empty));

    /// <summary>Waits for what comes next.</summary>
    public PlainInput Next()
    {
        if (!_isReading)
        {
            _isReading = true;

            // It may wait for a line that never comes; it ends with the program.
            new Thread(Read) { IsBackground = true, Name = "line" }.Start();
        }

        PlainInput next = Taken();
        while (next is PlainInput.End && !endsWithInput)
        {
            next = Taken();
        }

        _isReading &= next is not PlainInput.Line;
        return next;
    }

    private PlainInput Taken() => _next.Reader.ReadAsync().AsTask().GetAwaiter().GetResult();

    private void Read() => _next.Writer.TryWrite(input.ReadLine() is { } line ? new PlainInput.Line(line) : new PlainInput.End());
}
