using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Compiled;

/// <summary>Numbers the facts that some condition reads; what nobody reads is no fact.</summary>
internal sealed class FactTable
{
    private readonly Scenario _scenario;
    private readonly Func<string, Persona?> _persona;
    private readonly Dictionary<string, int> _names = [];
    private readonly Dictionary<int, int> _variables = [];
    private readonly Dictionary<(RoleKey Role, Trait Trait), int> _traits = [];
    private readonly Dictionary<int, int> _visits = [];
    private readonly Dictionary<(int Beat, int Choice), int> _takings = [];
    private readonly List<Fact> _all = [];

    public FactTable(Scenario scenario, Func<string, Persona?> persona)
    {
        _scenario = scenario;
        _persona = persona;
        for (int index = 0; index < scenario.Variables.Count; index++)
        {
            _names.Add(scenario.Variables[index].Id.Value, index);
        }
    }

    public IReadOnlyList<Fact> All => _all;

    /// <summary>Finds a declared variable by its name.</summary>
    public bool TryVariable(string name, out Variable variable)
    {
        bool isKnown = _names.TryGetValue(name, out int index);
        variable = isKnown ? _scenario.Variables[index] : null!;
        return isKnown;
    }

    public int Variable(string name)
    {
        int index = _names[name];
        return Number(_variables, index, () => new Fact.OfVariable(index, _scenario.Variables[index]));
    }

    /// <summary>Gives the fact of a variable, or -1 where no condition reads it.</summary>
    public int VariableIfRead(VariableId id) => _names.TryGetValue(id.Value, out int index) ? _variables.GetValueOrDefault(index, -1) : -1;

    /// <summary>Gives the fact of a trait, or -1 and the only level that it can have.</summary>
    public int Trait(RoleKey key, Trait trait, out int only)
    {
        Role role = _scenario.Roles.First(each => each.Key == key);
        ValueArray<TraitLevel> levels = TraitRange.Of(role, trait, role.Persona is { } persona ? _persona(persona) : null, _scenario.Level);
        ValueArray<TraitLevel> different = levels.Distinct().ToValueArray();
        only = (int)different[0];
        return different.Count == 1 ? -1 : Number(_traits, (key, trait), () => new Fact.OfTrait(key, trait, levels));
    }

    public int Visits(int beat) => Number(_visits, beat, () => new Fact.OfVisits(beat));

    public int VisitsIfRead(int beat) => _visits.GetValueOrDefault(beat, -1);

    public int Taking(int beat, int choice) => Number(_takings, (beat, choice), () => new Fact.OfTaking(beat, choice));

    public int TakingIfRead(int beat, int choice) => _takings.GetValueOrDefault((beat, choice), -1);

    private int Number<TKey>(Dictionary<TKey, int> numbers, TKey key, Func<Fact> make)
        where TKey : notnull
    {
        if (!numbers.TryGetValue(key, out int number))
        {
            number = _all.Count;
            numbers.Add(key, number);
            _all.Add(make());
        }

        return number;
    }
}
