using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;

namespace Dialogue.Format.Seeds;

/// <summary>The context rules of <c>seeds/rubric.json</c>.</summary>
/// <param name="Version">The version of the rules.</param>
/// <param name="Contexts">The context words, in the order of the file.</param>
/// <param name="Rules">What they change.</param>
public sealed record ContextRules(int Version, ValueArray<string> Contexts, ValueArray<ContextRule> Rules);

/// <summary>Reads <c>seeds/rubric.json</c>.</summary>
public static class RubricReader
{
    private const int MostVersions = 1_000_000;

    private static readonly WordTable Properties = new("version", "contexts");
    private static readonly WordTable ContextProperties = new("id", "means", "rules");
    private static readonly WordTable RuleProperties = new("move", "set", "add", "because");

    /// <summary>Reads the file's bytes.</summary>
    public static SeedReading<ContextRules> Read(ReadOnlyMemory<byte> utf8) => SeedFile.Read<ContextRules>(utf8, ReadRules);

    private static ContextRules? ReadRules(ref JsonCursor json)
    {
        if (!json.IsObject())
        {
            return null;
        }

        int version = 0;
        List<string> contexts = [];
        List<ContextRule> rules = [];
        ObjectProperties properties = new(Properties, json.Start);
        while (json.NextProperty(ref properties))
        {
            if (properties.Current == 0)
            {
                json.TryReadNumber(1, MostVersions, out version);
            }
            else
            {
                contexts = SeedFile.ReadList(ref json, "a list of contexts", (ref JsonCursor each) => ReadContext(ref each, rules));
            }
        }

        return json.Require(in properties, 0, "The rubric") & json.Require(in properties, 1, "The rubric")
            ? new ContextRules(version, contexts.ToValueArray(), rules.ToValueArray())
            : null;
    }

    private static string? ReadContext(ref JsonCursor json, List<ContextRule> rules)
    {
        if (!json.IsObject())
        {
            return null;
        }

        string? id = null;
        List<ContextRule> own = [];
        ObjectProperties properties = new(ContextProperties, json.Start);
        while (json.NextProperty(ref properties))
        {
            switch (properties.Current)
            {
                case 0:
                    id = SeedIdReader.Read(ref json, null);
                    break;
                case 1:
                    SeedFile.ReadLine(ref json);
                    break;
                default:
                    own = SeedFile.ReadList<ContextRule>(ref json, "a list of rules", ReadRule);
                    break;
            }
        }

        if (!(json.Require(in properties, 0, "A context") & json.Require(in properties, 1, "A context")) || id is null)
        {
            return null;
        }

        foreach (ContextRule rule in own)
        {
            if (rules.Exists(other => other.Context == id && other.Move == rule.Move))
            {
                json.Report(DiagnosticRules.DuplicateId, $"The context {Words.Quote(id.AsSpan())} has two rules for the move {Words.Quote(rule.Move.Value.AsSpan())}.");
                continue;
            }

            rules.Add(rule with { Context = id });
        }

        return id;
    }

    private static ContextRule? ReadRule(ref JsonCursor json)
    {
        if (!json.IsObject())
        {
            return null;
        }

        string? move = null;
        SkillOverride? set = null;
        SkillOverride? add = null;
        string because = string.Empty;
        ObjectProperties properties = new(RuleProperties, json.Start);
        while (json.NextProperty(ref properties))
        {
            switch (properties.Current)
            {
                case 0:
                    move = SeedIdReader.Read(ref json, null);
                    break;
                case 1:
                    set = SkillNumbers.Read(ref json, SkillValues.Least, SkillValues.Greatest);
                    break;
                case 2:
                    add = SkillNumbers.Read(ref json, SkillValues.Least, SkillValues.Greatest);
                    break;
                default:
                    because = SeedFile.ReadLine(ref json) ?? string.Empty;
                    break;
            }
        }

        return json.Require(in properties, 0, "A rule") & json.Require(in properties, 3, "A rule") && move is not null
            ? new ContextRule(string.Empty, new MoveId(move), set, add?.Over(default) ?? default, because)
            : null;
    }
}
