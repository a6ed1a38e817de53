using Dialogue.Cli.Practice;
using Dialogue.Cli.Previews;
using Dialogue.Cli.Surroundings;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Presentation.Messages;

namespace Dialogue.Cli.Composition;

/// <summary>Does what the model asks for, and answers with messages. A failure is told; it never ends the program.</summary>
internal sealed class RequestRunner(
    ScenarioOpener opener, PracticeRecord record, TimeProvider time, string textFolder, SettingsKeeper keeper, Func<string, CopyOutcome> toClipboard)
{
    /// <summary>Gets what keeps a previewed file under its eyes, or null where none is.</summary>
    public PreviewDesk? Preview { get; init; }

    public IEnumerable<AppMessage> Run(AppRequest request) => request switch
    {
        AppRequest.Prepare prepare => Prepare(prepare.ScenarioId),
        AppRequest.Recast recast => [Prepared(recast.Conversation, Seeds.New(), recast.Begin)],
        AppRequest.KeepSettings keep => Keep(keep),
        AppRequest.CopyText copy => [new AppMessage.Noted(Copy(copy.Text))],
        AppRequest.SaveText save => [new AppMessage.Noted(Save(save.Name, save.Text))],
        AppRequest.Keep said => record.Keep(said),
        AppRequest.StopKeeping => Stop(),
        AppRequest.Summarise => [record.Summarise()],
        AppRequest.ReadHistory => [record.History()],
        AppRequest.Resume resume => [new Resuming(record, opener, time).Resume(resume)],
        AppRequest.SetAside left => record.SetAside(left.Id),
        AppRequest.KeepPlan plan => record.KeepPlan(plan),
        AppRequest.AnswerPlan answer => record.AnswerPlan(answer),
        AppRequest.WatchFile => Preview is null ? [] : [Preview.Start()],
        AppRequest.OpenEditor open => Preview?.Open(open.Place) is { } said ? [said] : [],
        AppRequest.Quit => [],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Gives a conversation with a cast drawn for it.</summary>
    public AppMessage.Prepared Prepared(Conversation conversation, ulong seed, bool begin) =>
        new(conversation, opener.Draw(conversation, seed), seed, begin) { Id = new PlayId(Guid.CreateVersion7(time.GetUtcNow())) };

    private AppMessage[] Stop()
    {
        record.Stop();
        return [];
    }

    private AppMessage[] Prepare(string id)
    {
        Opening opening = opener.Open(id);
        return opening.Conversation is { } conversation
            ? [Prepared(conversation, Seeds.New(), false)]
            : [new AppMessage.Noted(string.Join(' ', opening.Problems.Take(2)))];
    }

    private AppMessage[] Keep(AppRequest.KeepSettings keep) =>
        keeper.Keep(keep.Settings) is { } problem ? [new AppMessage.Noted($"This holds until you leave: {problem}")] : [];

    // No terminal says whether it took the text, so wherever that is not sure there is a file too.
    private string Copy(string text) => toClipboard(text) switch
    {
        CopyOutcome.Copied => "Copied.",
        CopyOutcome.Offered => $"Copied, if your terminal allows it. {Save("copied.txt", text)}",
        _ => Save("copied.txt", text),
    };

    private string Save(string name, string text)
    {
        try
        {
            return $"Saved to {SafeText.Whole(TextFolder.Save(textFolder, name, text))}";
        }
        catch (Exception wrong) when (Faults.IsOfFiles(wrong))
        {
            return $"This could not be saved in {SafeText.Whole(textFolder)}: {Faults.Reason(wrong)}.";
        }
    }
}
