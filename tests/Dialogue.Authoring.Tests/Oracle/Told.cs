using System.Text;
using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Tests.Oracle;

/// <summary>Writes out what of a scenario an analysis depends on, one line a beat, so that a disagreement can be followed by hand.</summary>
internal static class Told
{
    public static string Of(Scenario scenario)
    {
        StringBuilder told = new();
        told.AppendLine($"level {scenario.Level}; {string.Join(", ", scenario.Roles.Select(role => $"{role.Key} {role.Persona} {role.Temperament}"))}");
        told.AppendLine(string.Join(", ", scenario.Variables.Select(variable => $"{variable.Id}={variable.Describe(variable.StartValue)} of {variable.Describe(variable.Least)}..{variable.Describe(variable.Greatest)}")));
        foreach (Beat beat in scenario.Beats)
        {
            told.AppendLine($"{beat.Id}{(beat.Ending is null ? "" : " ends")} [{string.Join(' ', beat.Context)}]");
            foreach (Line line in beat.Lines)
            {
                told.AppendLine($"    \"{line.Text}\"{When(line.When?.Source)}");
            }

            foreach (Choice choice in beat.Choices)
            {
                told.AppendLine($"  * {choice.Id}{(choice.Once ? " once" : "")} -> {choice.To}{When(choice.When?.Source)} moves {string.Join(' ', choice.Moves)} adjust {choice.Adjust?.Empathy} {choice.Adjust?.Clarity} does {string.Join(", ", choice.Effects.Select(Effect))} \"{choice.Text}\"");
            }

            foreach (Onward way in beat.Next)
            {
                told.AppendLine($"  -> {way.To}{When(way.When?.Source)} weight {way.Weight}");
            }

            told.Append(beat.Timeout is { } timeout ? $"  silence -> {timeout.To}\n" : "");
        }

        return told.ToString();
    }

    private static string When(string? source) => source is null ? "" : $" when {source}";

    private static string Effect(Effect effect) => effect is Effect.Add add ? $"{add.Variable} {add.Amount:+0;-0;+0}" : $"{effect.Variable} = {((Effect.Set)effect).Value}";
}
