using Dialogue.Cli.Composition;
using Dialogue.Cli.Surroundings;
using Dialogue.Core.Playthroughs;
using Dialogue.Plain;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;

namespace Dialogue.Cli.Commands;

/// <summary>How a person asked for the program to be shown.</summary>
/// <param name="Plain">Whether <c>--plain</c> was given.</param>
/// <param name="NoMouse">Whether <c>--no-mouse</c> was given.</param>
internal sealed record FrontendChoice(bool Plain, bool NoMouse);

/// <summary>Opens the full screen or the line player over the same model.</summary>
internal sealed class Frontend(Shared shared)
{
    /// <summary>Opens the home page, or goes straight into a conversation.</summary>
    public int Open(FrontendChoice choice, Conversation? conversation, ulong? seed)
    {
        TerminalFacts terminal = shared.Terminal();
        SettingsReading reading = shared.Settings();
        string? whyPlain = choice.Plain ? "--plain" : shared.WhyPlain(terminal, reading.Settings);
        AppModel model = new()
        {
            Library = LibraryReader.Read(shared.Shelf),
            Situations = shared.Seeds.Situations,
            Settings = reading.Settings,
            Keys = KeyMap.With(reading.Settings.Keys),
            IsPlain = whyPlain is not null,
        };
        return whyPlain is null
            ? new FullScreenRun(shared).Open(model, terminal, !choice.NoMouse, conversation, seed)
            : OpenPlain(model, whyPlain, conversation, seed);
    }

    private int OpenPlain(AppModel model, string why, Conversation? conversation, ulong? seed)
    {
        RequestRunner runner = shared.Requests(model.Settings, _ => false);
        AppMessage? first = conversation is null ? null : runner.Prepared(conversation, seed ?? Seeds.New(), false);
        PlainPlayer player = new(shared.Input, shared.Output, runner.Run, !shared.Terminal().InputIsTerminal);
        PlainOutcome outcome = player.Run(model, PlainWords.Opening(why), first);
        if (outcome is { InputEnded: true, Model.Here: Place.Talk talk })
        {
            shared.Talk.WriteLine($"The input ended at \"{talk.Playthrough.Beat.Id}\", before the conversation did.");
            return ExitCodes.Failed;
        }

        return ExitCodes.Done;
    }
}
