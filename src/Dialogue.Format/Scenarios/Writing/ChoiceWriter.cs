using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Format.Scenarios.Writing;

/// <summary>Writes choices.</summary>
internal sealed class ChoiceWriter(Utf8JsonWriter writer, ValueArray<Variable> variables)
{
    private readonly Dictionary<VariableId, Variable> _variables = variables.ToDictionary(variable => variable.Id);

    public void Write(Choice choice)
    {
        writer.WriteStartObject();
        writer.WriteString("id", choice.Id.Value);
        writer.WriteWords("aliases", choice.Aliases.Select(alias => alias.Value));
        writer.WriteText("text", choice.Text);
        writer.WriteWords("moves", choice.Moves.Select(move => move.Value));
        WriteAdjustment(choice.Adjust);
        writer.WriteOptional("when", choice.When?.Source);
        writer.WriteText("locked", choice.Locked);
        writer.WriteTrue("once", choice.Once);
        WriteEffects(choice.Effects);
        writer.WriteText("because", choice.Because);
        writer.WriteText("better", choice.Better);
        writer.WriteString("to", choice.To.Value);
        writer.WriteEndObject();
    }

    private void WriteAdjustment(Adjustment? adjust)
    {
        if (adjust is null)
        {
            return;
        }

        writer.WriteStartObject("adjust");
        writer.WriteOptional("empathy", adjust.Empathy);
        writer.WriteOptional("clarity", adjust.Clarity);
        writer.WriteOptional("boundaries", adjust.Boundaries);
        writer.WriteText("because", adjust.Because);
        writer.WriteEndObject();
    }

    private void WriteEffects(ValueArray<Effect> effects)
    {
        if (effects.IsEmpty)
        {
            return;
        }

        writer.WriteStartObject("set");
        foreach (Effect effect in effects)
        {
            WriteEffect(effect);
        }

        writer.WriteEndObject();
    }

    private void WriteEffect(Effect effect)
    {
        string name = effect.Variable.Value;
        switch (effect, _variables[effect.Variable])
        {
            case (Effect.Add add, _):
                writer.WriteString(name, add.Amount.ToString("+0;-0;+0", CultureInfo.InvariantCulture));
                break;
            case (Effect.Set set, Variable.Number):
                writer.WriteNumber(name, set.Value);
                break;
            case (Effect.Set set, Variable.Flag):
                writer.WriteBoolean(name, set.Value != 0);
                break;
            case (Effect.Set set, Variable.Word word):
                writer.WriteString(name, word.Values[set.Value]);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
