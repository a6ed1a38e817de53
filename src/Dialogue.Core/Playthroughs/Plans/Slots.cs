using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;

namespace Dialogue.Core.Playthroughs.Plans;

/// <summary>
/// Gives every fact that a condition can read a place in one array of whole numbers: variables first, then the drawn traits,
/// then the visit counts and the taken choices that somebody asks about. Facts that nobody reads are not kept.
/// </summary>
internal sealed class Slots
{
    private readonly Dictionary<string, int> _variables = [];
    private readonly Dictionary<string, int> _roles = [];
    private readonly Dictionary<int, int> _visits = [];
    private readonly Dictionary<(int Beat, int Choice), int> _taken = [];

    public Slots(Scenario scenario)
    {
        Variables = scenario.Variables.ToImmutable();
        foreach (Variable variable in Variables)
        {
            _variables.Add(variable.Id.Value, _variables.Count);
        }

        foreach (Role role in scenario.Roles)
        {
            _roles.Add(role.Key.Value, _roles.Count);
        }

        Count = _variables.Count + (_roles.Count * TraitsPerRole);
    }

    public System.Collections.Immutable.ImmutableArray<Variable> Variables { get; }

    public int Count { get; private set; }

    private static int TraitsPerRole => 3;

    public bool TryVariable(string name, out int slot) => _variables.TryGetValue(name, out slot);

    public int Trait(RoleKey role, Trait trait) => _variables.Count + (_roles[role.Value] * TraitsPerRole) + (int)trait;

    public int Visits(int beat) => Keep(_visits, beat);

    public int Taken(int beat, int choice) => Keep(_taken, (beat, choice));

    /// <summary>Gives where a beat's visits are counted, or -1 where nobody asks; meaningful when all conditions are compiled.</summary>
    public int VisitsIfRead(int beat) => _visits.GetValueOrDefault(beat, -1);

    /// <summary>Gives where it is noted that a choice was taken, or -1 where nobody asks.</summary>
    public int TakenIfRead(int beat, int choice) => _taken.GetValueOrDefault((beat, choice), -1);

    public int[] StartingWith(Cast cast, Scenario scenario)
    {
        int[] facts = new int[Count];
        for (int i = 0; i < Variables.Length; i++)
        {
            facts[i] = Variables[i].StartValue;
        }

        foreach (Role role in scenario.Roles)
        {
            Temperament temperament = cast.Find(role.Key)?.Temperament ?? Middling;
            for (Trait trait = Characters.Trait.Patience; trait <= Characters.Trait.Directness; trait++)
            {
                facts[Trait(role.Key, trait)] = (int)temperament[trait];
            }
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
