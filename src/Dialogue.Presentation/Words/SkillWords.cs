using System.Diagnostics;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;

namespace Dialogue.Presentation.Words;

/// <summary>The words for skills and how often they show.</summary>
public static class SkillWords
{
    /// <summary>Gives a skill's name, capitalised.</summary>
    public static string Title(Skill skill) => skill switch
    {
        Skill.Empathy => "Empathy",
        Skill.Clarity => "Clarity",
        Skill.Boundaries => "Boundaries",
        _ => throw new UnreachableException(),
    };

    /// <summary>Gives a skill's name within a sentence.</summary>
    public static string Name(Skill skill) => Title(skill).ToLowerInvariant();

    /// <summary>Gives what became of a skill in one line: rose, slipped, held.</summary>
    public static string Change(int value) => value switch
    {
        > 0 => "rose",
        < 0 => "slipped",
        _ => "held",
    };

    /// <summary>Gives how often, in a word.</summary>
    public static string Often(Frequency frequency) => frequency switch
    {
        Frequency.Rarely => "rarely",
        Frequency.Sometimes => "sometimes",
        Frequency.Often => "often",
        Frequency.NearlyAlways => "nearly always",
        _ => throw new UnreachableException(),
    };

    /// <summary>Gives how often with its uncertainty: one word, or the words of both ends of the interval.</summary>
    public static string Often(Estimate estimate)
    {
        string low = Often(Estimate.FrequencyOf(estimate.Low));
        string high = Often(Estimate.FrequencyOf(estimate.High));
        return low == high ? low : $"{low} to {high}";
    }
}
