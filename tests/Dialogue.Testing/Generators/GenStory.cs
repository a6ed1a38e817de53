using CsCheck;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Testing.Building;

namespace Dialogue.Testing.Generators;

/// <summary>A random conversation, its cast and seed, and a row of numbers that says what a player does in it.</summary>
/// <param name="Scenario">A valid scenario; see <see cref="StoryWriter"/>.</param>
/// <param name="Cast">Somebody for each role.</param>
/// <param name="Seed">Where draws come from.</param>
/// <param name="Actions">What the player does; see <see cref="StoryPlayer"/>.</param>
public sealed record Story(Scenario Scenario, Cast Cast, ulong Seed, IReadOnlyList<int> Actions)
{
    public Conversation Ready() => new(Scenario, A.Rubric(), "hash");

    public Playthrough Begin() => Ready().Begin(Cast, Seed);
}

/// <summary>Generates stories for properties.</summary>
public static class GenStory
{
    private const int Genes = 220;
    private const int MostActions = 25;

    /// <summary>Gets any story: loops, dead ends and beats that nobody reaches are among them.</summary>
    public static Gen<Story> Any { get; } = Gen.Select(
        Gen.Int[0, 9999].Array[0, Genes],
        Gen.Int[0, 8],
        Gen.ULong[0, 1000],
        Gen.Int[0, 9999].Array[0, MostActions],
        (genes, levels, seed, actions) => new Story(StoryWriter.Write(new Genes(genes)), Cast(levels), seed, actions));

    private static Cast Cast(int levels) => A.Cast(
        A.Character("ruth", Pronouns.She, (TraitLevel)(levels % 3)),
        A.Character("tom", Pronouns.They, (TraitLevel)(levels / 3)));
}
