using Dialogue.Cli.Composition;
using Dialogue.Cli.Surroundings;
using Dialogue.Core.Playthroughs;
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
    public int Open(AppModel model, TerminalFacts terminal, bool mouse, Conversation? conversation, ulong? seed)
    {
        RequestRunner runner = shared.Requests(model.Settings, new Clipboard(shared.Variable, shared.Time).Copy);
        AppModel start = conversation is null
            ? model
            : AppUpdate.Apply(model, runner.Prepared(conversation, seed ?? Seeds.New(), false)).Model;
        FullScreenOptions options = new()
        {
            HasColour = terminal.Color,
            Has16Colours = terminal.Has16Colours,
            AutoGlyphs = terminal.PrefersAscii ? GlyphChoice.Ascii : GlyphChoice.Unicode,
            Mouse = mouse,
            FailsAfterFirstKey = shared.Variable("DIALOGUE_FAULT") == "view",
        };
        return FullScreen.Run(start, new FullScreenProgram(Update, ScreenFrom.Model, runner.Run), options, shared.Time);
    }

    private static AppStep Update(AppModel model, AppMessage message)
    {
        AppStep step = AppUpdate.Apply(model, message);
        Keepsake.Remember(step.Model);
        return step;
    }
}
