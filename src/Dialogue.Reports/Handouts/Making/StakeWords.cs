using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Handouts.Story;

namespace Dialogue.Reports.Handouts.Making;

/// <summary>Says what is at stake in a decision, and what to ask about it.</summary>
internal static class StakeWords
{
    /// <summary>Says what is at stake, for the facilitator.</summary>
    public static string Of(Stake stake)
    {
        string skills = CommonWords.And([.. stake.Skills.Select(SkillWords.Name)]);
        return (skills.Length, stake.IsTradeOff) switch
        {
            (0, _) => "How it is said more than what is said; the answers lie close together.",
            (_, true) => $"{CommonWords.Capital(skills)}. No answer is best at everything, so there is something to weigh.",
            _ => $"{CommonWords.Capital(skills)}. One answer is best at all of it, and it is worth hearing why others were tempting.",
        };
    }

    /// <summary>Gives what to ask: the author's own questions, or one that fits what is at stake.</summary>
    public static IReadOnlyList<string> Questions(Stake stake, HandoutContext context)
    {
        Beat beat = stake.Beat;
        if (!beat.Prompts.IsEmpty)
        {
            return [.. beat.Prompts.Select(context.Line)];
        }

        RoleKey? speaker = beat.Lines.Select(line => line.From.Role).OfType<RoleKey>().Cast<RoleKey?>().LastOrDefault();
        string name = speaker is { } role ? context.NameOf(role) : context.OtherName;
        return stake.IsTradeOff
            ? [$"What does each answer give {name}, and what does it cost you?", "Which one would you stand by a week later?"]
            : [$"In the place of {name}, which answer would you go on talking after, and why?", "What makes the others tempting at this moment?"];
    }
}
