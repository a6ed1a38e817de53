using Dialogue.Cli.Composition;
using Dialogue.Cli.Practice;
using Dialogue.Cli.Surroundings;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Plain;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Settings;
using Dialogue.Presentation.Updates;

namespace Dialogue.Cli.Commands;

/// <summary>How a person asked for the program to be shown.</summary>
/// <param name="Plain">Whether <c>--plain</c> was given.</param>
/// <param name="NoMouse">Whether <c>--no-mouse</c> was given.</param>
/// <param name="NoSave">Whether <c>--no-save</c> was given.</param>
internal sealed record FrontendChoice(bool Plain, bool NoMouse, bool NoSave);

/// <summary>Opens the full screen or the line player over the same model.</summary>
internal sealed class Frontend(Shared shared)
{
    /// <summary>Opens the home page.</summary>
    public int Open(FrontendChoice choice) => Open(choice, _ => []);

    /// <summary>Goes straight into a conversation.</summary>
    public int Play(FrontendChoice choice, Conversation conversation, ulong? seed, AuthorView view) => Open(
        view.IsWanted ? choice with { NoSave = true } : choice,
        runner => [runner.Prepared(conversation, seed ?? Seeds.New(), view.From is not null) with { From = view.Beat }],
        view.ShowsValues);

    /// <summary>Takes up a stored conversation.</summary>
    public int Resume(FrontendChoice choice, PlayId id) => Open(choice, runner => runner.Run(new AppRequest.Resume(id)));

    private int Open(FrontendChoice choice, Func<RequestRunner, IEnumerable<AppMessage>> first, bool showsValues = false)
    {
        TerminalFacts terminal = shared.Terminal();
        SettingsReading reading = shared.Settings();
        string? whyPlain = choice.Plain ? "--plain" : shared.WhyPlain(terminal, reading.Settings);
        using PracticeRecord record = shared.Record(!choice.NoSave);
        Keepsake.Watch(record);
        Clipboard clipboard = new(shared.Variable, shared.Time);
        RequestRunner runner = shared.Requests(record, reading.Settings, whyPlain is null ? clipboard.Copy : clipboard.CopyToDesktop);
        AppModel model = Started(
            new AppModel
            {
                Library = LibraryReader.Read(shared.Shelf),
                Situations = shared.Seeds.Situations,
                Settings = reading.Settings,
                Keys = KeyMap.With(reading.Settings.Keys),
                IsPlain = whyPlain is not null,
                IsKept = !choice.NoSave,
                ShowsValues = showsValues,
            },
            record.Summarise(),
            runner,
            first);
        int code = whyPlain is null ? new FullScreenRun(shared).Open(model, runner, terminal, !choice.NoMouse) : OpenPlain(model, runner, record, whyPlain);
        if (record.Forget(reading.Settings.Retention.Before(shared.Time.GetLocalNow())) is { } problem)
        {
            shared.Talk.WriteLine(problem);
        }

        return record.HasFailed && code is ExitCodes.Done or ExitCodes.Failed ? ExitCodes.Unreadable : code;
    }

    // A question about what cannot be stored comes last, so that it is what the person meets first.
    private static AppModel Started(AppModel model, AppMessage stored, RequestRunner runner, Func<RequestRunner, IEnumerable<AppMessage>> first) =>
        stored is AppMessage.NotKept
            ? Told(Told(model, first(runner), runner), [stored], runner)
            : Told(Told(model, [stored], runner), first(runner), runner);

    private static AppModel Told(AppModel model, IEnumerable<AppMessage> messages, RequestRunner runner)
    {
        foreach (AppMessage message in messages)
        {
            AppStep step = AppUpdate.Apply(model, message);
            model = Told(step.Model, step.Requests.SelectMany(runner.Run), runner);
        }

        return model;
    }

    private int OpenPlain(AppModel model, RequestRunner runner, PracticeRecord record, string why)
    {
        PlainPlayer player = new(shared.Input, shared.Output, runner.Run, !shared.Terminal().InputIsTerminal);
        PlainOutcome outcome = player.Run(model, PlainWords.Opening(why));
        if (outcome is { InputEnded: true, Model.Here: Place.Talk talk })
        {
            shared.Talk.WriteLine($"The input ended at \"{talk.Playthrough.Beat.Id}\", before the conversation did.{(record.HoldsEverything && talk.Playthrough.StepCount > 0 ? KeepingWords.GoesOn : string.Empty)}");
            return ExitCodes.Failed;
        }

        return ExitCodes.Done;
    }
}
