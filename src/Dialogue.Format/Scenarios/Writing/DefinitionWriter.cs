using System.Diagnostics;
using System.Text.Json;
using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Format.Scenarios.Writing;

/// <summary>Writes what stands above the beats.</summary>
internal static class DefinitionWriter
{
    public static void WriteBriefing(Utf8JsonWriter writer, Briefing briefing)
    {
        writer.WriteStartObject("briefing");
        writer.WriteText("you", briefing.You);
        writer.WriteText("situation", briefing.Situation);
        writer.WriteText("want", briefing.Want);
        writer.WriteText("know", briefing.Know);
        writer.WriteText("practise", briefing.Practise);
        writer.WriteEndObject();
    }

    public static void WriteCast(Utf8JsonWriter writer, ValueArray<Role> roles)
    {
        if (roles.IsEmpty)
        {
            return;
        }

        writer.WriteStartObject("cast");
        foreach (Role role in roles)
        {
            writer.WriteStartObject(role.Key.Value);
            writer.WriteString("role", role.Title);
            writer.WriteString("about", role.About);
            writer.WriteOptional("persona", role.Persona);
            writer.WriteOptional("name", role.Name);
            writer.WriteOptional("pronouns", role.Pronouns is { } pronouns ? FormatWords.Pronouns.Words[(int)pronouns] : null);
            WriteTemperament(writer, role.Temperament);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    public static void WriteVariables(Utf8JsonWriter writer, ValueArray<Variable> variables)
    {
        if (variables.IsEmpty)
        {
            return;
        }

        writer.WriteStartObject("variables");
        foreach (Variable variable in variables)
        {
            writer.WriteStartObject(variable.Id.Value);
            WriteVariable(writer, variable);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    public static void WriteLint(Utf8JsonWriter writer, ValueArray<LintSuppression> suppressions)
    {
        if (suppressions.IsEmpty)
        {
            return;
        }

        writer.WriteStartObject("lint");
        foreach (LintSuppression suppression in suppressions)
        {
            writer.WriteString(suppression.Code, suppression.Reason);
        }

        writer.WriteEndObject();
    }

    public static void WriteKey(Utf8JsonWriter writer, ScoringKey? key)
    {
        if (key is null)
        {
            return;
        }

        writer.WriteStartObject("key");
        writer.WriteNumber("version", key.Version);
        writer.WriteNumber("raters", key.Raters);
        if (key.Agreement is { } agreement)
        {
            writer.WriteNumber("agreement", agreement);
        }

        writer.WriteWords("arguable", key.Arguable.Select(choice => choice.ToString()));
        writer.WriteEndObject();
    }

    private static void WriteTemperament(Utf8JsonWriter writer, FixedTemperament temperament)
    {
        if (temperament == FixedTemperament.None)
        {
            return;
        }

        writer.WriteStartObject("temperament");
        foreach (Trait trait in (ReadOnlySpan<Trait>)[Trait.Patience, Trait.Warmth, Trait.Directness])
        {
            writer.WriteOptional(trait.Word(), temperament[trait]?.Word());
        }

        writer.WriteEndObject();
    }

    private static void WriteVariable(Utf8JsonWriter writer, Variable variable)
    {
        switch (variable)
        {
            case Variable.Number number:
                writer.WriteString("type", "number");
                writer.WriteNumber("min", number.Min);
                writer.WriteNumber("max", number.Max);
                writer.WriteNumber("start", number.Start);
                break;
            case Variable.Flag flag:
                writer.WriteString("type", "flag");
                writer.WriteBoolean("start", flag.Start);
                break;
            case Variable.Word word:
                writer.WriteString("type", "choice");
                writer.WriteWords("values", word.Values);
                writer.WriteString("start", word.Values[word.Start]);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
