using System.Diagnostics;
using System.Globalization;
using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Foreign.Twee.Writing;

/// <summary>Writes what choices change in SugarCube's words; numbers stay in their range there, too.</summary>
internal sealed class TweeEffects(Scenario scenario, TakenChoices taken)
{
    private readonly Dictionary<VariableId, Variable> _variables = scenario.Variables.ToDictionary(variable => variable.Id);

    /// <summary>Gives all changes of a choice.</summary>
    public string Write(BeatId beat, Choice choice)
    {
        ChoicePath path = new(beat, choice.Id);
        return string.Join("; ", choice.Effects.Select(Write).Concat(taken.Contains(path) ? [$"${TakenChoices.NameOf(path)} to true"] : []));
    }

    /// <summary>Gives the changes that make all variables what they are before the first beat.</summary>
    public IEnumerable<string> Start() => scenario.Variables
        .Select(variable => $"${variable.Id} to {Literal(variable, variable.StartValue)}")
        .Concat(taken.Names.Select(name => $"${name} to false"));

    private static string Literal(Variable variable, int value) => variable is Variable.Word ? $"\"{variable.Describe(value)}\"" : variable.Describe(value);

    private string Write(Effect effect) => (effect, _variables[effect.Variable]) switch
    {
        (Effect.Set set, var variable) => $"${set.Variable} to {Literal(variable, set.Value)}",
        (Effect.Add add, var number) => string.Create(
            CultureInfo.InvariantCulture,
            $"${add.Variable} to Math.clamp(${add.Variable} {(add.Amount < 0 ? "-" : "+")} {Math.Abs(add.Amount)}, {number.Least}, {number.Greatest})"),
        _ => throw new UnreachableException(),
    };
}
