using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Handouts.Sheets;
using Dialogue.Reports.Handouts.Story;

namespace Dialogue.Reports.Handouts.Making;

/// <summary>The card of somebody whom the player meets: who they are, how they talk, what they say in any case, and what moves them.</summary>
internal static class CounterpartCard
{
    private const int MostMoves = 4;

    /// <summary>Makes the card of a role that speaks.</summary>
    public static Sheet Of(Role role, HandoutContext context)
    {
        Character character = context.Handout.Cast[role.Key];
        List<SheetBlock> blocks = [.. Who(role, character, context)];
        blocks.Add(new SheetBlock.Heading("How it begins"));
        blocks.AddRange(Opening.Of(context));
        blocks.Add(new SheetBlock.Paragraph("Then the one who practises speaks. Answer what was really said."));
        AddFixedLines(blocks, role, context);
        AddMoves(blocks, role, context);
        return new Sheet("Role card", HandoutContext.Line(character.FullName), [.. blocks]);
    }

    private static IEnumerable<SheetBlock> Who(Role role, Character character, HandoutContext context)
    {
        string about = HandoutContext.Line($"{character.FullName} ({PronounWords.Of(character.Pronouns)}), {character.Title}");
        yield return new SheetBlock.Labelled("Who you are", CommonWords.Sentence(about));
        yield return new SheetBlock.Labelled("About you", CommonWords.Sentence(CommonWords.Capital(HandoutContext.Line(role.About))));
        if (character.Detail.Length > 0)
        {
            yield return new SheetBlock.Labelled("A small thing", CommonWords.Sentence(CommonWords.Capital(HandoutContext.Line(character.Detail))));
        }

        if (role.Persona is { } id && context.Handout.Persona(id) is { } persona)
        {
            yield return new SheetBlock.Labelled("Your nature", CommonWords.Sentence(CommonWords.Capital(HandoutContext.Line(persona.About))));
        }

        yield return new SheetBlock.Labelled("How you talk", string.Join(' ', TemperamentWords.Of(character.Temperament)));
        yield return new SheetBlock.Labelled("What has happened", context.Text(context.Scenario.Briefing.Situation));
        yield return new SheetBlock.Quiet("So it was told to the one who practises, who is the \"you\" in it. Leave aside what you could not know.");
        yield return new SheetBlock.Labelled("What you want", "Take a minute with your lines below and decide what you hope for. Keep it to yourself, and let it show in how you answer.");
    }

    private static void AddFixedLines(List<SheetBlock> blocks, Role role, HandoutContext context)
    {
        string[] lines =
        [
            .. context.Numbers.InOrder
                .Where(beat => context.Ways.OnEveryWay.Contains(beat.Id) && beat.Id != context.Scenario.Start)
                .Select(beat => FixedLines(beat, role, context))
                .Where(said => said.Length > 0),
        ];
        if (lines.Length > 0)
        {
            blocks.Add(new SheetBlock.Heading("What you know, and say in any case"));
            blocks.Add(new SheetBlock.Paragraph("These come up whichever way it goes. Keep their order, say them in your words, and only when the moment is there. What stands in brackets is seen and not said, and \"you\" in it is the one who practises."));
            blocks.Add(new SheetBlock.Points([.. lines]));
        }
    }

    // What is told stands in brackets, so that the line after it makes sense.
    private static string FixedLines(Beat beat, Role role, HandoutContext context)
    {
        Line[] lines = [.. beat.Lines.Where(line => (line.From.Role == role.Key || line.From.IsNarrator) && context.Open(line.When).Settled == true)];
        int last = Array.FindLastIndex(lines, line => line.From.Role == role.Key);
        return last >= 0
            ? string.Join(' ', lines.Take(last + 1).Select(line => line.From.IsNarrator ? $"({context.Line(line.Text)})" : context.Line(line.Text)))
            : string.Empty;
    }

    private static void AddMoves(List<SheetBlock> blocks, Role role, HandoutContext context)
    {
        Beat[] beats = [.. context.Scenario.Beats.Where(beat => beat.Lines.Any(line => line.From.Role == role.Key))];
        MoveInPlay[] moves = [.. MoveInPlay.At(beats, context.Conversation)];
        string[] opens = [.. moves.Where(move => move.Helps).Take(MostMoves).Select(Definition)];
        string[] closes = [.. moves.Where(move => !move.Helps && move.Move.Values.Empathy < 0).Take(MostMoves).Select(Definition)];
        if (opens.Length > 0 || closes.Length > 0)
        {
            blocks.Add(new SheetBlock.Heading("What moves you"));
            blocks.Add(new SheetBlock.Paragraph("Do not make it easy, and do not make it impossible. One good sentence may move you, and one bad one can be mended."));
        }

        Add(blocks, "You open up a little, or know better where you stand, when the other one does this:", opens);
        Add(blocks, "You close a little when the other one does this:", closes);
    }

    private static void Add(List<SheetBlock> blocks, string lead, string[] points)
    {
        if (points.Length > 0)
        {
            blocks.Add(new SheetBlock.Paragraph(lead));
            blocks.Add(new SheetBlock.Points([.. points]));
        }
    }

    private static string Definition(MoveInPlay move) => CommonWords.Sentence(CommonWords.Capital(HandoutContext.Line(move.Move.Definition)));
}
