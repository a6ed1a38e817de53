using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Sources;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Texts;

namespace Dialogue.Authoring.Foreign.Drafts;

/// <summary>Makes endings. What became of the wish, and what to carry away, no story of another program says.</summary>
internal sealed class DraftEndings(LossReport losses)
{
    public Ending Make(string title, ScenarioText? text, Place at)
    {
        string name = DraftText.IsEmpty(title) ? "The end" : title;
        losses.Note(at, $"The ending {LossReport.Quote(name)} came as 'partly': what became of the wish, and the one thing to carry away, are for you to write.");
        return new Ending(
            EndingOutcome.Partly,
            DraftText.Line(name),
            text ?? DraftText.ToWrite("tell plainly how it ended."),
            DraftText.ToWrite("the one thing to carry away."));
    }
}
