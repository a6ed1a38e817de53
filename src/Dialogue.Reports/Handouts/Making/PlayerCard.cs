using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Handouts.Sheets;

namespace Dialogue.Reports.Handouts.Making;

/// <summary>The card of the one who practises: the briefing, who is met, and how it begins.</summary>
internal static class PlayerCard
{
    public static Sheet Of(HandoutContext context)
    {
        Briefing briefing = context.Scenario.Briefing;
        List<SheetBlock> blocks =
        [
            new SheetBlock.Labelled("Who you are", context.Text(briefing.You)),
            new SheetBlock.Labelled("What has happened", context.Text(briefing.Situation)),
        ];
        Add(blocks, "What you know", briefing.Know is { } know ? context.Text(know) : null);
        blocks.Add(new SheetBlock.Labelled("What you want", context.Text(briefing.Want)));
        Add(blocks, "What you practise", briefing.Practise is { } practise ? context.Text(practise) : null);
        foreach (Role role in context.Counterparts)
        {
            Add(blocks, "You meet", context.Handout.Cast.Find(role.Key) is { } character ? Met(character) : null);
        }

        blocks.Add(new SheetBlock.Heading("How it begins"));
        blocks.AddRange(Opening.Of(context));
        blocks.Add(new SheetBlock.Paragraph("Now it is your turn. Say it in your own words; there are no lines to learn."));
        blocks.Add(new SheetBlock.Heading("While you play"));
        blocks.Add(new SheetBlock.Points(
        [
            "Go after what you want, and listen on the way there.",
            "Say \"pause\" whenever you like. Take a breath, take the last sentence back, and say it otherwise.",
            "Stop after five minutes, or when it has come to an end by itself.",
        ]));
        return new Sheet("Role card", "The one who practises", [.. blocks]);
    }

    private static string Met(Character character)
    {
        string detail = character.Detail.Length > 0 ? $"; {character.Detail}" : string.Empty;
        return CommonWords.Sentence(HandoutContext.Line($"{character.FullName} ({PronounWords.Of(character.Pronouns)}), {character.Title}{detail}"));
    }

    private static void Add(List<SheetBlock> blocks, string label, string? words)
    {
        if (words is not null)
        {
            blocks.Add(new SheetBlock.Labelled(label, words));
        }
    }
}
