using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Updates;
using Dialogue.Presentation.Workshops;

namespace Dialogue.Plain;

/// <summary>The line player, the reference front end: whole lines, in order, nothing redrawn; a number or a word and Enter.</summary>
/// <param name="next">Gives what comes next, and waits for it.</param>
/// <param name="output">Where lines go.</param>
/// <param name="requests">Does what the model asks for, and answers with messages.</param>
/// <param name="echoes">Whether to print what was read: a pipe does not show it as a terminal does.</param>
public sealed class PlainPlayer(Func<PlainInput> next, TextWriter output, Func<AppRequest, IEnumerable<AppMessage>> requests, bool echoes = false)
{
    private readonly PlainPage _page = new(output);
    private bool _askedFor;

    /// <summary>Makes a player to whom nothing comes but lines.</summary>
    /// <param name="input">Where lines come from.</param>
    /// <param name="output">Where lines go.</param>
    /// <param name="requests">Does what the model asks for, and answers with messages.</param>
    /// <param name="echoes">Whether to print what was read.</param>
    public PlainPlayer(TextReader input, TextWriter output, Func<AppRequest, IEnumerable<AppMessage>> requests, bool echoes = false)
        : this(() => input.ReadLine() is { } line ? new PlainInput.Line(line) : new PlainInput.End(), output, requests, echoes)
    {
    }

    /// <summary>Plays until the program is left or the input ends, and gives the model then.</summary>
    /// <param name="model">Where to start.</param>
    /// <param name="opening">The first line: that this is line mode, and why.</param>
    /// <param name="first">A message to start with, or null.</param>
    public PlainOutcome Run(AppModel model, string opening, AppMessage? first = null)
    {
        output.WriteLine(opening);
        AppModel at = first is null ? model : Tell(model, first);
        bool isNews = false;
        while (!at.IsOver)
        {
            Screen screen = ScreenFrom.Model(at);
            _page.Show(screen, isNews);
            isNews = false;
            switch (next())
            {
                case PlainInput.Line { Text: var line }:
                    if (echoes)
                    {
                        output.WriteLine(PlainWords.Shown(line));
                    }

                    at = Read(at, screen, line.Trim());
                    break;
                case PlainInput.Arrived { Message: RoomMessage news }:
                    at = Tell(at, news);
                    isNews = true;
                    break;
                case PlainInput.Arrived arrived:
                    output.WriteLine();
                    output.Write(arrived.Report);
                    _page.Printer.ForgetNotice();
                    at = Tell(at, arrived.Message);
                    break;
                default:
                    output.WriteLine();
                    return new PlainOutcome(at, true);
            }
        }

        return new PlainOutcome(at, false);
    }

    private AppModel Read(AppModel model, Screen screen, string line)
    {
        PlainReading reading = PlainReading.Of(line, screen, model.Keys);
        if (reading.Complaint is { } complaint)
        {
            output.WriteLine(complaint);
            return model;
        }

        _page.Printer.ShowAgain = reading.AsksForScreen;
        _askedFor = false;
        AppModel after = reading.Messages.Aggregate(model, Tell);
        if (!_askedFor && !reading.AsksForScreen && after == model with { Notice = null })
        {
            output.WriteLine(PlainWords.NothingHappens);
        }

        return after;
    }

    private AppModel Tell(AppModel model, AppMessage message)
    {
        if (message is AppMessage.Prepared)
        {
            _page.Printer.Forget();
        }

        AppStep step = AppUpdate.Apply(model, message);
        _askedFor |= !step.Requests.IsEmpty;
        return step.Requests.SelectMany(requests).ToList().Aggregate(step.Model, Tell);
    }
}

/// <summary>How a line game ended.</summary>
/// <param name="Model">The last model.</param>
/// <param name="InputEnded">Whether the input ended before the program was left.</param>
public sealed record PlainOutcome(AppModel Model, bool InputEnded);
