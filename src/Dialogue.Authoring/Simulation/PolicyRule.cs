using Dialogue.Authoring.Compiled;

namespace Dialogue.Authoring.Simulation;

/// <summary>A policy made ready for one story.</summary>
/// <param name="Ranks">For a policy that always answers alike: the open choice with the highest rank is taken, of equals the first. Null where chance decides.</param>
/// <param name="IsLeastUsed">Whether chance decides only among the least used.</param>
internal sealed record PolicyRule(int[]? Ranks, bool IsLeastUsed)
{
    public static PolicyRule Of(PlayPolicy policy, CompiledStory story) => policy switch
    {
        PlayPolicy.Uniform => new PolicyRule(null, false),
        PlayPolicy.LeastUsed => new PolicyRule(null, true),
        PlayPolicy.Longest => Ranked(story, choice => choice.Words),
        PlayPolicy.Shortest => Ranked(story, choice => -choice.Words),
        PlayPolicy.First => Ranked(story, _ => 0),
        PlayPolicy.Nicest => new PolicyRule(
            [.. story.Scenario.Beats.SelectMany(beat => beat.Choices).Select(choice => TextMeasure.NiceWords(choice.Text))], false),
        PlayPolicy.GreedyEmpathy => Ranked(story, choice => choice.Empathy),
        PlayPolicy.GreedyClarity => Ranked(story, choice => choice.Clarity),
        PlayPolicy.GreedyBoundaries => Ranked(story, choice => choice.Boundaries),
        _ => throw new ArgumentOutOfRangeException(nameof(policy)),
    };

    private static PolicyRule Ranked(CompiledStory story, Func<ChoiceRow, int> rank) => new([.. story.Choices.Select(rank)], false);
}
