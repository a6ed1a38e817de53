using System.Collections.Concurrent;
using Dialogue.Cli.Commands;
using Dialogue.Cli.Composition;
using Dialogue.Cli.Practice;
using Dialogue.Cli.Surroundings;
using Dialogue.Cli.Surroundings.Editors;
using Dialogue.Plain;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Settings;
using Dialogue.Presentation.Updates;

namespace Dialogue.Cli.Previews;

/// <summary>Opens a file that is being written, on the full screen or line by line. Nothing of it is practice, and nothing is stored.</summary>
internal sealed class PreviewRun(Shared shared)
{
    /// <summary>Runs until the preview is left.</summary>
    /// <param name="choice">How it is to be shown.</param>
    /// <param name="path">The file.</param>
    /// <param name="seed">Where every draw comes from.</param>
    public int Open(FrontendChoice choice, string path, ulong seed)
    {
        TerminalFacts terminal = shared.Terminal();
        AppSettings settings = shared.Settings().Settings;
        string? whyPlain = choice.Plain ? "--plain" : shared.WhyPlain(terminal, settings);
        using PracticeRecord record = shared.Record(false);
        Clipboard clipboard = new(shared.Variable, shared.Time);
        ConcurrentQueue<AppMessage> waiting = new();
        PreviewLines lines = new(shared.Input, terminal.InputIsTerminal);
        using PreviewDesk desk = new(
            path,
            new PreviewMaker(path, shared.Folders.Seeds, seed, shared.Time),
            new EditorStart(shared.Variable, terminal is { InputIsTerminal: true, OutputIsTerminal: true }),
            shared.Time,
            whyPlain is null ? waiting.Enqueue : lines.Add);
        RequestRunner runner = shared.Requests(record, settings, whyPlain is null ? clipboard.Copy : clipboard.CopyToDesktop, desk);
        AppModel model = new() { Settings = settings, Keys = KeyMap.With(settings.Keys), IsPlain = whyPlain is not null, IsKept = false };
        AppMessage first = desk.Start();
        if (first is not AppMessage.PreviewRead read)
        {
            shared.Talk.WriteLine(((AppMessage.PreviewUnread)first).Sentence);
            return ExitCodes.Failed;
        }

        model = AppUpdate.Apply(model, first).Model;
        if (whyPlain is null)
        {
            return new FullScreenRun(shared).Open(model, runner, terminal, !choice.NoMouse, () => waiting.TryDequeue(out AppMessage? message) ? message : null);
        }

        string report = read.Reading.IsChecking ? string.Empty : read.Reading.Report;
        new PlainPlayer(lines.Next, shared.Output, runner.Run, !terminal.InputIsTerminal).Run(model, $"{PlainWords.Opening(whyPlain)}\n{report}".TrimEnd('\n'));
        return ExitCodes.Done;
    }
}
