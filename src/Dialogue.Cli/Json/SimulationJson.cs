using System.Text.Json;
using Dialogue.Authoring.Simulation;
using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Json;

namespace Dialogue.Cli.Json;

/// <summary>Writes the counts of simulated plays.</summary>
internal static class SimulationJson
{
    public static string Write(SimulationResult result, ulong seed, string policy) => SafeJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("runs", result.Runs);
        json.WriteNumber("seed", seed);
        json.WriteString("policy", policy);
        WriteBeats(json, "endings", result, beat => result.Scenario.Beats[beat].Ending is not null, result.EndedAt);
        WriteBeats(json, "visits", result, _ => true, result.Visited);
        WriteTaken(json, result);
        json.WriteStartObject("skills");
        foreach (Skill skill in (Skill[])[Skill.Empathy, Skill.Clarity, Skill.Boundaries])
        {
            Write(json, skill, result[skill]);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void WriteBeats(Utf8JsonWriter json, string name, SimulationResult result, Func<int, bool> isWanted, Func<int, long> count)
    {
        json.WriteStartObject(name);
        for (int beat = 0; beat < result.Scenario.Beats.Count; beat++)
        {
            if (isWanted(beat))
            {
                json.WriteNumber(result.Scenario.Beats[beat].Id.Value, count(beat));
            }
        }

        json.WriteEndObject();
    }

    private static void WriteTaken(Utf8JsonWriter json, SimulationResult result)
    {
        json.WriteStartObject("taken");
        for (int beat = 0; beat < result.Scenario.Beats.Count; beat++)
        {
            Beat source = result.Scenario.Beats[beat];
            for (int choice = 0; choice < source.Choices.Count; choice++)
            {
                json.WriteNumber($"{source.Id}/{source.Choices[choice].Id}", result.Took(beat, choice));
            }
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Skill skill, SimulatedSkill counts)
    {
        json.WriteStartObject(SkillWords.Name(skill));
        json.WriteStartObject("sum");
        json.WriteNumber("min", counts.SumLeast);
        json.WriteNumber("max", counts.SumGreatest);
        json.WriteNumber("mean", counts.SumMean);
        json.WriteEndObject();
        json.WriteStartObject("share");
        if (counts.ShareMean is { } mean)
        {
            json.WriteNumber("mean", mean);
        }
        else
        {
            json.WriteNull("mean");
        }

        json.WriteEndObject();
        json.WriteStartObject("opportunities");
        json.WriteNumber("mean", counts.OpportunityMean);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
