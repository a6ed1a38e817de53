using Dialogue.Cli.Commands;
using Dialogue.Cli.Composition;
using Dialogue.Cli.Practice;
using Dialogue.Cli.Surroundings;
using Dialogue.Core.Values;
using Dialogue.Plain;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Settings;
using Dialogue.Presentation.Workshops;

namespace Dialogue.Cli.Workshops;

/// <summary>Shows a workshop, on the full screen or line by line. Nothing of it is practice, and nothing is stored with practice.</summary>
internal sealed class RoomFront
{
    private readonly Shared _shared;
    private readonly bool _mouse;
    private readonly AppSettings _settings;

    public RoomFront(Shared shared, FrontendChoice choice)
    {
        (_shared, _mouse) = (shared, !choice.NoMouse);
        Terminal = shared.Terminal();
        _settings = shared.Settings().Settings;
        WhyPlain = choice.Plain ? "--plain" : shared.WhyPlain(Terminal, _settings);
    }

    /// <summary>Gets what is known of the terminal.</summary>
    public TerminalFacts Terminal { get; }

    /// <summary>Gets why it is shown line by line, or null: on the full screen.</summary>
    public string? WhyPlain { get; }

    /// <summary>Shows a workshop until it is left.</summary>
    /// <param name="place">The page.</param>
    /// <param name="keys">Its keys, with those that the person rebound.</param>
    /// <param name="news">What comes from the room.</param>
    /// <param name="ask">Asks the room.</param>
    /// <param name="atEnd">What to say where the input of line mode ended.</param>
    public int Open(Place place, Func<ValueArray<KeyBinding>, KeyMap> keys, RoomNews news, Func<RoomRequest, IEnumerable<AppMessage>> ask, string atEnd)
    {
        using PracticeRecord record = _shared.Record(false);
        Clipboard clipboard = new(_shared.Variable, _shared.Time);
        RequestRunner runner = _shared.Requests(record, _settings, WhyPlain is null ? clipboard.Copy : clipboard.CopyToDesktop);
        AppModel model = new() { Settings = _settings, Keys = keys(_settings.Keys), IsPlain = WhyPlain is not null, IsKept = false, Trail = [place] };
        IEnumerable<AppMessage> Handle(AppRequest request) => request is RoomRequest room ? ask(room) : runner.Run(request);
        if (WhyPlain is not { } why)
        {
            return new FullScreenRun(_shared).Open(model, Handle, runner, Terminal, _mouse, news.Next);
        }

        PlainOutcome outcome = new PlainPlayer(new RoomLines(_shared.Input, news).Next, _shared.Output, Handle, !Terminal.InputIsTerminal).Run(model, PlainWords.Opening(why), news.Next());
        if (outcome.InputEnded)
        {
            _shared.Talk.WriteLine(atEnd);
        }

        return ExitCodes.Done;
    }
}
