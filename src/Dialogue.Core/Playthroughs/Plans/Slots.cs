using System.Collections.Immutable;
using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;

namespace Dialogue.Core.Playthroughs.Plans;

/// <summary>
/// Gives every fact that a condition can read a place in <see cref="Facts"/>: variables first, then the drawn traits,
/// then the visit counts and the taken choices that somebody asks about. Facts that nobody reads are not kept.
/// </summary>
internal sealed class Slots
{
    private const int TraitsPerRole = 3;

    private readonly Scenario _scenario;
    private readonly Dictionary<string, int> _variables = [];
    private readonly Dictionary<RoleKey, int> _roles = [];
    private readonly Dictionary<int, int> _visits = [];
    private readonly Dictionary<(int Beat, int Choice), int> _taken = [];

    /// <summary>Reads variables and roles; a name given twice throws <see cref="ArgumentException"/>.</summary>
    public Slots(Scenario scenario)
    {
        _scenario = scenario;
        Variables = scenario.Variables.ToImmutable();
        foreach (Variable variable in Variables)
        {
            _variables.Add(variable.Id.Value, Count++);
        }

        foreach (Role role in scenario.Roles)
        {
            _roles.Add(role.Key, Count);
            Count += TraitsPerRole;
        }
    }

    /// <summary>Gets the variables; each stands in the slot of its own place.</summary>
    public ImmutableArray<Variable> Variables { get; }

    /// <summary>Gets how many slots there are so far.</summary>
    public int Count { get; private set; }

    public bool TryVariable(string name, out int slot) => _variables.TryGetValue(name, out slot);

    /// <summary>Gives where a role's trait stands; a role that the scenario lacks throws <see cref="ArgumentException"/>.</summary>
    public int Trait(RoleKey role, Trait trait) => _roles.TryGetValue(role, out int first)
        ? first + (int)trait
        : throw new ArgumentException($"The scenario '{_scenario.Id}' has no role '{role}'.");

    public int Visits(int beat) => Keep(_visits, beat);

    public int Taken(int beat, int choice) => Keep(_taken, (beat, choice));

    /// <summary>Gives where a beat's visits are counted, or -1 where nobody asks; meaningful when all conditions are known.</summary>
    public int VisitsIfRead(int beat) => _visits.GetValueOrDefault(beat, -1);

    /// <summary>Gives where it is noted that a choice was taken, or -1 where nobody asks; meaningful when all conditions are known.</summary>
    public int TakenIfRead(int beat, int choice) => _taken.GetValueOrDefault((beat, choice), -1);

    /// <summary>Gives the facts before the first beat; somebody who was not cast is middling in everything.</summary>
    /// <param name="cast">Whose traits.</param>
    /// <param name="blank">Facts that are all 0, shared by all who start.</param>
    public Facts StartingWith(Cast cast, Facts blank)
    {
        Facts facts = blank;
        for (int i = 0; i < Variables.Length; i++)
        {
            facts = facts.With(i, Variables[i].StartValue, blank);
        }

        foreach (Role role in _scenario.Roles)
        {
            Temperament temperament = cast.Find(role.Key)?.Temperament ?? Middling;
            facts = facts
                .With(Trait(role.Key, Characters.Trait.Patience), (int)temperament.Patience, blank)
                .With(Trait(role.Key, Characters.Trait.Warmth), (int)temperament.Warmth, blank)
                .With(Trait(role.Key, Characters.Trait.Directness), (int)temperament.Directness, blank);
        }

        return facts;
    }

    private static Temperament Middling => new(TraitLevel.Medium, TraitLevel.Medium, TraitLevel.Medium);

    private int Keep<TKey>(Dictionary<TKey, int> places, TKey key)
        where TKey : notnull
    {
        if (!places.TryGetValue(key, out int slot))
        {
            slot = Count++;
            places.Add(key, slot);
        }

        return slot;
    }
}
