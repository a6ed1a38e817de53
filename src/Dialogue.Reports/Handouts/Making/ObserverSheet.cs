using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Handouts.Sheets;
using Dialogue.Reports.Handouts.Story;

namespace Dialogue.Reports.Handouts.Making;

/// <summary>What an observer ticks: moves that can be seen or heard, with room for the words that did it.</summary>
internal static class ObserverSheet
{
    private const int RowsForAnswers = 1;
    private const int MostOfAll = 6;
    private const int FewThatHelp = 2;
    private const int FewThatCost = 1;

    private static readonly ValueArray<SheetColumn> Columns =
    [
        new("Move", ColumnKind.Name), new("How to know it"), new("Each time", ColumnKind.Ticks), new("The words that did it", ColumnKind.Room),
    ];

    public static Sheet Of(HandoutContext context)
    {
        ValueArray<MoveInPlay> moves = MoveInPlay.At(context.Scenario.Beats, context.Conversation);
        List<SheetBlock> blocks =
        [
            new SheetBlock.Paragraph("Watch the one who practises. Tick a move each time you see or hear it, and write down the words, as they were said. Whether it was good is not yours to judge; what you noticed is."),
        ];

        // A sheet that one person can keep an eye on: the skills that are practised get more rows, and fewer each where there are more of them.
        int helpful = MostOfAll - context.Scenario.Practises.Count;
        foreach (Skill skill in Skills.All.OrderByDescending(context.Scenario.Practises.Contains))
        {
            bool isPractised = context.Scenario.Practises.Contains(skill);
            MoveInPlay[] ofSkill = [.. moves.Where(move => move.Skill == skill)];
            MoveInPlay[] rows =
            [
                .. ofSkill.Where(move => move.Helps).Take(isPractised ? helpful : FewThatHelp),
                .. ofSkill.Where(move => !move.Helps).Take(isPractised ? helpful - 1 : FewThatCost),
            ];
            if (rows.Length > 0)
            {
                blocks.Add(new SheetBlock.Table($"{SkillWords.Title(skill)}: {Meaning(skill)}", Columns, [.. rows.Select(Row)]));
            }
        }

        string other = context.OtherName;
        blocks.Add(new SheetBlock.Heading("Three questions for the talk afterwards"));
        blocks.Add(new SheetBlock.Quiet("First the one who practised speaks, then the one who played the other, then you. Ask whether your notes are wanted."));
        string[] questions =
        [
            $"Which words changed something in {other}, and what did you see or hear right then?",
            $"Where did {other} need something that did not come? What had just been said?",
            "Which one sentence would be worth another try, and how could it go?",
        ];
        foreach ((int place, string question) in questions.Index())
        {
            blocks.Add(new SheetBlock.Labelled($"Question {place + 1}", question));
            blocks.Add(new SheetBlock.Writing(RowsForAnswers));
        }

        return new Sheet("For observers", "What you can see and hear", [.. blocks]);
    }

    private static string Meaning(Skill skill) => skill switch
    {
        Skill.Empathy => "the other can tell that they were understood",
        Skill.Clarity => "the other knows what happened, what is wanted and what comes next",
        _ => "limits are said and kept, one's own and the other's",
    };

    private static ValueArray<string> Row(MoveInPlay move) =>
    [
        CommonWords.Capital(HandoutContext.Line(move.Move.Name)) + (move.Helps ? string.Empty : "\n(makes it harder)"),
        $"{CommonWords.Sentence(HandoutContext.Line(move.Move.Definition))} Such as: \"{HandoutContext.Line(move.Move.Example)}\"",
        string.Empty,
        string.Empty,
    ];
}
