using System.Collections.Immutable;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;

namespace Dialogue.Authoring.Tests.Oracle;

/// <summary>A choice that was taken, with what was open beside it.</summary>
internal sealed record Answer(ChoicePath Path, SkillValues Values, SkillValues Low, SkillValues High);

/// <summary>One whole play, from the start to its end.</summary>
internal sealed record Play
{
    /// <summary>Gets how likely it is where whoever plays chooses evenly among what they may choose from.</summary>
    public Fraction Probability { get; init; } = Fraction.One;

    /// <summary>Gets whether the player said nothing where they could have said something.</summary>
    public bool KeptSilent { get; init; }

    public ImmutableList<Answer> Answers { get; init; } = [];

    /// <summary>Gets the beats that were entered, in order.</summary>
    public ImmutableList<BeatId> Beats { get; init; } = [];

    public int Words { get; init; }

    /// <summary>Gets the ending, or null where the play got stuck.</summary>
    public BeatId? Ending { get; init; }

    public int Sum(Skill skill) => Answers.Sum(answer => answer.Values[skill]);

    public int Opportunities(Skill skill) => Answers.Count(answer => answer.High[skill] - answer.Low[skill] >= 2);

    /// <summary>Gives gained of offered, or null without an opportunity.</summary>
    public Fraction? Share(Skill skill)
    {
        Answer[] counted = [.. Answers.Where(answer => answer.High[skill] - answer.Low[skill] >= 2)];
        return counted.Length == 0
            ? null
            : new Fraction(counted.Sum(answer => answer.Values[skill] - answer.Low[skill]), counted.Sum(answer => answer.High[skill] - answer.Low[skill]));
    }
}
