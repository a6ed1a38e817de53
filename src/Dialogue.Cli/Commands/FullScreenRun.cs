using Dialogue.Cli.Composition;
using Dialogue.Cli.Surroundings;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Settings;
using Dialogue.Presentation.Updates;
using Dialogue.Tui;

namespace Dialogue.Cli.Commands;

/// <summary>Opens the full screen. Apart from the line player, so that nothing of the terminal's library loads where it is not needed.</summary>
internal sealed class FullScreenRun(Shared shared)
{
    public int Open(AppModel model, RequestRunner runner, TerminalFacts terminal, bool mouse, Func<AppMessage?>? arrived = null) =>
        Open(model, runner.Run, runner, terminal, mouse, arrived);

    /// <summary>Opens it with something that does more than a runner's requests.</summary>
    public int Open(AppModel model, Func<AppRequest, IEnumerable<AppMessage>> handle, RequestRunner runner, TerminalFacts terminal, bool mouse, Func<AppMessage?>? arrived)
    {
        FullScreenOptions options = new()
        {
            HasColour = terminal.Color,
            Has16Colours = terminal.Has16Colours,
            AutoGlyphs = terminal.PrefersAscii ? GlyphChoice.Ascii : GlyphChoice.Unicode,
            Mouse = mouse,
            FailsAfterFirstKey = shared.Variable("DIALOGUE_FAULT") == "view",
        };
        FullScreenProgram program = new(Update, ScreenFrom.Model, handle)
        {
            Arrived = arrived ?? (() => null),
            Errand = request => request is AppRequest.OpenEditor open ? runner.Preview?.Errand(open.Place) : null,
        };
        return FullScreen.Run(model, program, options, shared.Time);
    }

    private static AppStep Update(AppModel model, AppMessage message)
    {
        AppStep step = AppUpdate.Apply(model, message);
        Keepsake.Remember(step.Model);
        return step;
    }
}
