using Dialogue.Authoring.Compiled;
using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Differences;

/// <summary>The traits of a cast that either version has met so far: two bits each in one number, 0 while nobody has met it.</summary>
/// <param name="before">The old version, whose roles are cast.</param>
internal sealed class KnownTraits(Scenario before)
{
    private const int TraitsPerRole = 3;
    private const int Bits = 2;
    private const ulong Mask = (1 << Bits) - 1;

    private readonly Dictionary<RoleKey, int> _roles = before.Roles.Select((role, place) => (role.Key, place)).ToDictionary(each => each.Key, each => each.place);

    /// <summary>Gives the level that is known, or null.</summary>
    public TraitLevel? Level(ulong known, Fact.OfTrait trait) =>
        ((known >> ShiftOf(trait)) & Mask) is ulong code and > 0 ? (TraitLevel)(code - 1) : null;

    /// <summary>Gives what is known when this is known, too.</summary>
    public ulong With(ulong known, Fact.OfTrait trait, TraitLevel level) => known | (((ulong)level + 1) << ShiftOf(trait));

    /// <summary>Gives for each beat of a version the traits that it, or a beat after it, can still meet: all others need not be known there.</summary>
    public ulong[] StillMet(CompiledStory story)
    {
        ulong[] met = [.. Enumerable.Range(0, story.BeatCount).Select(beat => MetAt(story, beat))];
        for (bool isNew = true; isNew;)
        {
            isNew = false;
            for (int beat = story.BeatCount - 1; beat >= 0; beat--)
            {
                ulong all = met[beat];
                foreach (int next in After(story, beat))
                {
                    all |= met[next];
                }

                isNew |= all != met[beat];
                met[beat] = all;
            }
        }

        return met;
    }

    private static IEnumerable<int> After(CompiledStory story, int beat)
    {
        for (int choice = story.ChoiceStarts[beat]; choice < story.ChoiceStarts[beat + 1]; choice++)
        {
            yield return story.Choices[choice].To;
        }

        for (int way = story.WayStarts[beat]; way < story.WayStarts[beat + 1]; way++)
        {
            yield return story.Ways[way].To;
        }

        if (story.Silences[beat] >= 0)
        {
            yield return story.Silences[beat];
        }
    }

    private ulong MetAt(CompiledStory story, int beat)
    {
        ulong met = 0;
        foreach (int trait in story.TraitsMetAt(beat))
        {
            met |= Mask << ShiftOf((Fact.OfTrait)story.Facts[trait]);
        }

        return met;
    }

    private int ShiftOf(Fact.OfTrait trait) => ((_roles[trait.Role] * TraitsPerRole) + (int)trait.Trait) * Bits;
}
