using Dialogue.Core.Scenarios;
using Dialogue.Reports.Handouts.Sheets;

namespace Dialogue.Reports.Handouts.Making;

/// <summary>How to lead a room through the conversation with raised hands, and what to read aloud first.</summary>
internal static class HandsGuide
{
    public static Sheet Of(HandoutContext context)
    {
        Briefing briefing = context.Scenario.Briefing;
        List<SheetBlock> blocks =
        [
            new SheetBlock.Steps(
            [
                "Say beforehand how a vote decides: most hands, your pick, or first the answer of the few and then the one of the many.",
                "Read the briefing below aloud. Then turn to beat 1.",
                "Read what is said at the beat, then the answers with their numbers. Let people think before the first hand goes up.",
                "Ask for hands, answer by answer, and write the counts in the boxes, such as 12 4 9. Write counts, never names.",
                "Where it is worth it, let people talk with a neighbour for two minutes, and count again in the second box.",
                "Say the answer that won, and go to the beat behind it. Where two are level, you choose.",
                "Where a line or a way begins with \"if\", the record sheet tells you whether it holds. Leave out the lines that do not.",
            ]),
            new SheetBlock.Heading("To be read aloud"),
            new SheetBlock.Labelled("Who you are", context.Text(briefing.You)),
            new SheetBlock.Labelled("What has happened", context.Text(briefing.Situation)),
        ];
        if (briefing.Know is { } know)
        {
            blocks.Add(new SheetBlock.Labelled("What you know", context.Text(know)));
        }

        blocks.Add(new SheetBlock.Labelled("What you want", context.Text(briefing.Want)));
        return new Sheet("For raised hands", "How to run it without a machine", [.. blocks]);
    }
}
