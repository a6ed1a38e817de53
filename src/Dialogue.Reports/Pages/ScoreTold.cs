using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Cleaning;

namespace Dialogue.Reports.Pages;

/// <summary>A score as scoring.md asks: words, an interval, the number of moments, and how little one conversation says.</summary>
/// <param name="Skills">The three skills.</param>
/// <param name="Caveats">What has to be said beside them.</param>
/// <param name="Used">The moves that were used, with how often.</param>
/// <param name="Missed">The moves that were on offer, would have helped, and were never used, with how often.</param>
internal sealed record ScoreTold(ValueArray<SkillTold> Skills, ValueArray<string> Caveats, ValueArray<Fact> Used, ValueArray<Fact> Missed)
{
    public static ScoreTold Of(Score score, Scenario scenario) => new(
        Reports.Skills.All.Select(skill => SkillTold.Of(skill, score[skill])).ToValueArray(),
        [
            $"From {CommonWords.Count(score.Decisions, "choice", "choices")} in one conversation. {DebriefWords.NotATest}",
            scenario.Key is { Raters: > 0 } ? DebriefWords.AwaitsRaters : $"{DebriefWords.AwaitsRaters} {DebriefWords.ByItsAuthor}",
        ],
        score.Moves.Where(use => use.Used > 0).Select(use => new Fact(Name(use), Times(use.Used))).ToValueArray(),
        score.Moves.Where(use => use.IsMissed).OrderByDescending(use => use.Offered).Select(use => new Fact(Name(use), Times(use.Offered))).ToValueArray());

    private static string Name(MoveUse use) => SafeCharacters.OneLine(use.Move.Value.Replace('-', ' '));

    private static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => $"{count} times",
    };
}

/// <summary>One skill, in words.</summary>
/// <param name="Name">The skill.</param>
/// <param name="Words">How often it showed, or that there were too few moments to say.</param>
/// <param name="Moments">How many moments that rests on.</param>
/// <param name="Interval">What to draw, or null with too few moments.</param>
/// <param name="Drawn">What the drawing shows, in words; empty without one.</param>
internal sealed record SkillTold(string Name, string Words, string Moments, Interval? Interval, string Drawn)
{
    public static SkillTold Of(Skill skill, Estimate estimate)
    {
        string moments = CommonWords.Count(estimate.Opportunities, "moment", "moments");
        return estimate.IsEnough
            ? new SkillTold(
                SkillWords.Title(skill),
                SkillWords.Often(estimate),
                moments,
                new Interval(estimate.Low, estimate.Value, estimate.High),
                Drawing(Word(estimate.Low), Word(estimate.Value), Word(estimate.High)))
            : new SkillTold(SkillWords.Title(skill), DebriefWords.TooFewMoments, moments, null, string.Empty);
    }

    private static string Drawing(string low, string value, string high) =>
        low == high ? $"{CommonWords.Capital(low)}, from one end of the bar to the other." : $"From {low} to {high}, most likely {value}.";

    private static string Word(double share) => SkillWords.Often(Estimate.FrequencyOf(share));
}
