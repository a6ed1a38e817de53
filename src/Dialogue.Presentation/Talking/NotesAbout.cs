using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Talking;

/// <summary>What can be said about an answer.</summary>
public static class NotesAbout
{
    /// <summary>Says whether there is anything to say about it.</summary>
    public static bool Has(Decision? decision) =>
        decision is not null && (!decision.IsSilence || decision.Beat.Timeout?.Because is not null);

    /// <summary>Gives the explanation, or null.</summary>
    public static string? Because(Decision decision, Cast cast) =>
        (decision.Choice is { } choice ? choice.Because : decision.Beat.Timeout?.Because)?.Render(cast);

    /// <summary>Gives a better line, or null.</summary>
    public static string? Better(Decision decision, Cast cast) => decision.Choice?.Better?.Render(cast);

    /// <summary>Gives the skills that the answer moved, in words: <c>empathy rose, boundaries slipped</c>; nothing moved: <c>all held</c>.</summary>
    public static string InAWord(Decision decision)
    {
        if (decision.IsSilence)
        {
            return TalkWords.Silence;
        }

        string[] moved = [.. Skills.Where(skill => decision.Values[skill] != 0).Select(skill => $"{SkillWords.Name(skill)} {SkillWords.Change(decision.Values[skill])}")];
        return moved.Length == 0 ? TalkWords.AllHeld : string.Join(", ", moved);
    }

    /// <summary>The three skills, in the order in which they are always shown.</summary>
    internal static readonly Skill[] Skills = [Skill.Empathy, Skill.Clarity, Skill.Boundaries];
}
