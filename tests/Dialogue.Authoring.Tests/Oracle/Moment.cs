using System.Collections.Immutable;
using Dialogue.Core.Characters;
using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Tests.Oracle;

/// <summary>Everything that is the case at one moment of a play, whether anything asks for it or not.</summary>
internal sealed record Moment
{
    /// <summary>Gets the values of the variables, encoded.</summary>
    public required ImmutableDictionary<VariableId, int> Values { get; init; }

    /// <summary>Gets how often each beat was entered.</summary>
    public ImmutableDictionary<BeatId, int> Visits { get; init; } = ImmutableDictionary<BeatId, int>.Empty;

    public ImmutableHashSet<ChoicePath> Taken { get; init; } = [];

    /// <summary>Gets the traits that were met so far.</summary>
    public ImmutableDictionary<(RoleKey Role, Trait Trait), TraitLevel> Traits { get; init; } = ImmutableDictionary<(RoleKey, Trait), TraitLevel>.Empty;

    public static Moment Before(Scenario scenario) => new() { Values = scenario.Variables.ToImmutableDictionary(variable => variable.Id, variable => variable.StartValue) };

    public Moment Entering(BeatId beat) => this with { Visits = Visits.SetItem(beat, Visits.GetValueOrDefault(beat) + 1) };

    public Moment After(ChoicePath path, Choice choice, Places places)
    {
        ImmutableDictionary<VariableId, int> values = Values;
        foreach (Effect effect in choice.Effects)
        {
            Variable variable = places.Variable(effect.Variable.Value)!;
            long value = effect is Effect.Add add ? (long)values[variable.Id] + add.Amount : ((Effect.Set)effect).Value;
            values = values.SetItem(variable.Id, (int)Math.Clamp(value, variable.Least, variable.Greatest));
        }

        return this with { Values = values, Taken = Taken.Add(path) };
    }
}
