using Dialogue.Cli.Composition;
using Dialogue.Cli.Surroundings.Editors;
using Dialogue.Format.Diagnostics;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Previews;

namespace Dialogue.Cli.Previews;

/// <summary>Keeps one file under its eyes while a preview runs: reads every version, judges it, and tells what it found; opens it in an editor.</summary>
/// <param name="path">The file, as it was named.</param>
/// <param name="maker">Reads and judges its versions.</param>
/// <param name="editors">Opens it.</param>
/// <param name="time">The clock.</param>
/// <param name="arrived">Is told what comes after the first answer, on any thread.</param>
internal sealed class PreviewDesk(string path, PreviewMaker maker, EditorStart editors, TimeProvider time, Action<AppMessage> arrived) : IDisposable
{
    // Longer than judging a file of usual size takes, and shorter than anybody waits.
    private const int PatienceInMilliseconds = 400;

    private readonly string _fullPath = Path.GetFullPath(path);
    private FileWatch? _watch;
    private CancellationTokenSource? _judging;
    private volatile PreviewDraft? _latest;

    /// <summary>Reads the file for the first time, and watches it from then on.</summary>
    public AppMessage Start()
    {
        FileLook look = FileLook.At(_fullPath);
        AppMessage first = MessageOf(look);
        _watch ??= new FileWatch(_fullPath, look, time, Tell);
        return first;
    }

    /// <summary>Gives what opening an editor there needs the terminal for, or null where it does not.</summary>
    public Func<AppMessage?>? Errand(FilePlace place) =>
        editors.NeedsTerminal() ? () => Open(place) : null;

    /// <summary>Opens the file in the person's editor; gives what to say about it, or null.</summary>
    public AppMessage? Open(FilePlace place)
    {
        SourceSpan at = PlaceOf(place);
        return editors.Open(_fullPath, at.Line, at.Column) is { } sentence ? new AppMessage.Noted(sentence) : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watch?.Dispose();
        Interlocked.Exchange(ref _judging, null)?.Cancel();
    }

    private void Tell(FileLook look) => arrived(MessageOf(look));

    private AppMessage MessageOf(FileLook look)
    {
        try
        {
            return look switch
            {
                FileLook.Content content => Judged(content),
                FileLook.Empty when _latest is null => Judged(new FileLook.Content([], File.GetLastWriteTimeUtc(_fullPath))),
                FileLook.Empty => new AppMessage.PreviewUnread($"{Name} is empty now; you go on with what was there before."),
                FileLook.Gone => new AppMessage.PreviewUnread($"{Name} is not there any more; you go on with what was there before, and it is looked for."),
                FileLook.Unreadable unreadable => new AppMessage.PreviewUnread($"{Name} cannot be read now: {unreadable.Reason}. You go on with what was there before."),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
        }
        catch (Exception wrong) when (_latest is not null && (wrong is EnvironmentException || Faults.IsOfFiles(wrong)))
        {
            return new AppMessage.PreviewUnread($"This version could not be judged: {SafeText.Whole(wrong.Message)}");
        }
    }

    private string Name => SafeText.Whole(Path.GetFileName(path));

    // What takes long follows; until then there is what can be said at once. A newer version makes an older one of no interest.
    private AppMessage.PreviewRead Judged(FileLook.Content content)
    {
        CancellationTokenSource judging = new();
        Interlocked.Exchange(ref _judging, judging)?.Cancel();
        PreviewDraft draft = maker.Read(content);
        _latest = draft;
        Task<PreviewReading> whole = Task.Run(() => maker.Judge(draft, judging.Token), judging.Token);
        if (Task.WaitAny([whole], PatienceInMilliseconds) == 0)
        {
            return new AppMessage.PreviewRead(whole.GetAwaiter().GetResult());
        }

        _ = FollowAsync(whole, judging.Token);
        return new AppMessage.PreviewRead(maker.JudgeQuickly(draft));
    }

    private async Task FollowAsync(Task<PreviewReading> whole, CancellationToken judging)
    {
        try
        {
            AppMessage.PreviewRead read = new(await whole.ConfigureAwait(false));
            if (!judging.IsCancellationRequested)
            {
                arrived(read);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private SourceSpan PlaceOf(FilePlace place) => (place, _latest) switch
    {
        (FilePlace.At at, _) => new SourceSpan(at.Line, at.Column, at.Line, at.Column),
        (FilePlace.Of of, { } draft) => draft.Text.PlaceOf(of.Beat, of.Choice) ?? SourceSpan.Start,
        _ => SourceSpan.Start,
    };
}
