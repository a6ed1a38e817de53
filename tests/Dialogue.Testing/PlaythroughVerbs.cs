using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;

namespace Dialogue.Testing;

/// <summary>What a learner does and sees, in words that tests read well with.</summary>
public static class PlaythroughVerbs
{
    /// <summary>Takes choices in order; a refused one throws.</summary>
    public static Playthrough Took(this Playthrough playthrough, params string[] choices) =>
        choices.Aggregate(playthrough, (at, choice) => at.Take(new ChoiceId(choice)) is TakeOutcome.Taken taken
            ? taken.Playthrough
            : throw new InvalidOperationException($"'{choice}' was refused at '{at.Beat.Id}'."));

    /// <summary>Gives the ids of the open choices, in order.</summary>
    public static IReadOnlyList<string> Offers(this Playthrough playthrough) =>
        [.. playthrough.Offered.Where(offered => offered.IsOpen).Select(offered => offered.Id.Value)];
}
