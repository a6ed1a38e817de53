using Dialogue.Cli.Composition;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Presentation.Messages;
using Dialogue.Storage;

namespace Dialogue.Cli.Practice;

/// <summary>Brings stored playthroughs back by playing them again.</summary>
/// <param name="record">Where they are stored.</param>
/// <param name="opener">Opens their scenarios.</param>
/// <param name="time">Where new names come from.</param>
internal sealed class Resuming(PracticeRecord record, ScenarioOpener opener, TimeProvider time)
{
    /// <summary>Answers a request.</summary>
    public AppMessage Resume(AppRequest.Resume request)
    {
        try
        {
            return record.Find(request.Id) is { } kept ? Resume(kept, request.Conversation) : new AppMessage.Noted(KeepingWords.Gone);
        }
        catch (JournalException wrong)
        {
            return new AppMessage.Noted(JournalWords.About(wrong));
        }
    }

    private AppMessage Resume(KeptPlaythrough kept, Conversation? open)
    {
        Opening opening = open is null ? opener.Open(kept.Saved.ScenarioId) : new Opening(open, [], ExitCodes.Done);
        if (opening.Conversation is not { } conversation)
        {
            return new AppMessage.Noted($"\"{SafeText.Line(kept.Title)}\" cannot be taken up: {string.Join(' ', opening.Problems.Take(2))} What you said stays stored.");
        }

        ReplayResult replay = Replay.Load(conversation, kept.Saved);
        return new AppMessage.Resumed(replay.IsComplete ? kept.Id : new PlayId(Guid.CreateVersion7(time.GetUtcNow())), replay)
        {
            KeptAs = kept.Id,
            HasChanged = conversation.ContentHash != kept.Saved.ContentHash,
        };
    }
}
