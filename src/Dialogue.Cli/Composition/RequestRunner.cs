using Dialogue.Cli.Surroundings;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Presentation.Messages;

namespace Dialogue.Cli.Composition;

/// <summary>Does what the model asks for, and answers with messages. A failure is told; it never ends the program.</summary>
internal sealed class RequestRunner(ScenarioOpener opener, string textFolder, SettingsKeeper keeper, Func<string, bool> toClipboard)
{
    public IEnumerable<AppMessage> Run(AppRequest request) => request switch
    {
        AppRequest.Prepare prepare => Prepare(prepare.ScenarioId),
        AppRequest.Recast recast => [Prepared(recast.Conversation, Seeds.New(), recast.Begin)],
        AppRequest.KeepSettings keep => Keep(keep),
        AppRequest.ReadHistory => [new AppMessage.HistoryRead(PracticeHistory.Empty, DateOnly.FromDateTime(DateTime.Now))],
        AppRequest.CopyText copy => [new AppMessage.Noted(Copy(copy.Text))],
        AppRequest.SaveText save => [new AppMessage.Noted(Save(save.Name, save.Text))],
        AppRequest.Quit => [],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Gives a conversation with a cast drawn for it.</summary>
    public AppMessage.Prepared Prepared(Conversation conversation, ulong seed, bool begin) =>
        new(conversation, opener.Draw(conversation, seed), seed, begin);

    private AppMessage[] Prepare(string id)
    {
        Opening opening = opener.Open(id);
        return opening.Conversation is { } conversation
            ? [Prepared(conversation, Seeds.New(), false)]
            : [new AppMessage.Noted(string.Join(' ', opening.Problems.Take(2)))];
    }

    private AppMessage[] Keep(AppRequest.KeepSettings keep) =>
        keeper.Keep(keep.Settings) is { } problem ? [new AppMessage.Noted($"This holds until you leave: {problem}")] : [];

    // No terminal says whether it took the text, so there is always a file too.
    private string Copy(string text)
    {
        string saved = Save("copied.txt", text);
        return toClipboard(text) ? $"Copied, if your terminal allows it. {saved}" : saved;
    }

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
