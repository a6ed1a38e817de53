using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Format.Json;

namespace Dialogue.Format.Seeds;

/// <summary>Reads <c>seeds/rubric.json</c>: what a beat's context changes about the worth of moves; see scoring.md.</summary>
public static class RubricReader
{
    private const int Version = 0;
    private const int ContextList = 1;

    private const int Id = 0;
    private const int Means = 1;
    private const int RuleList = 2;

    private static readonly WordTable FileProperties = new("version", "contexts", "$schema");
    private static readonly WordTable ContextProperties = new("id", "means", "rules");

    /// <summary>Reads the file's bytes; never throws.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="moves">The moves that there are.</param>
    public static SeedReading<Rubric> Read(ReadOnlyMemory<byte> utf8, MoveCatalogue moves)
    {
        ArgumentNullException.ThrowIfNull(moves);
        return SeedFile.Read<Rubric>(utf8, (ref JsonCursor json, ProblemLog problems) => ReadFile(ref json, problems, moves));
    }

    private static Rubric? ReadFile(ref JsonCursor json, ProblemLog problems, MoveCatalogue moves)
    {
        int version = 1;
        List<string> contexts = [];
        List<ContextRule> rules = [];
        HashSet<string> met = new(StringComparer.Ordinal);
        ContextRuleReader ruleReader = new(moves);
        ObjectProperties properties = new(FileProperties, json.Start);
        while (json.NextProperty(ref properties))
        {
            switch (properties.Current)
            {
                case Version:
                    json.TryReadNumber(1, int.MaxValue, out version);
                    break;
                case ContextList when json.IsList("a list of contexts"):
                    while (json.NextElement())
                    {
                        if (json.IsObject())
                        {
                            ReadContext(ref json, met, contexts, rules, ruleReader);
                        }
                    }

                    break;
                case ContextList:
                    break;
                default:
                    json.ReadText(TextShape.Line);
                    break;
            }
        }

        json.Require(in properties, Version, "The rubric");
        json.Require(in properties, ContextList, "The rubric");
        return problems.HasErrors ? null : new Rubric(Math.Max(version, moves.Version), moves.Moves, contexts.ToValueArray(), rules.ToValueArray());
    }

    private static void ReadContext(
        ref JsonCursor json, HashSet<string> met, List<string> contexts, List<ContextRule> rules, ContextRuleReader ruleReader)
    {
        string? id = null;
        ValueArray<ContextRule> own = [];
        ObjectProperties properties = new(ContextProperties, json.Start);
        while (json.NextProperty(ref properties))
        {
            switch (properties.Current)
            {
                case Id:
                    id = SeedLists.ReadId(ref json, met);
                    break;
                case Means:
                    json.ReadText(TextShape.Line);
                    break;
                case RuleList:
                    own = ruleReader.Read(ref json);
                    break;
            }
        }

        bool isWhole = json.Require(in properties, Id, "A context")
            & json.Require(in properties, Means, "A context")
            & json.Require(in properties, RuleList, "A context");
        if (isWhole && id is not null)
        {
            contexts.Add(id);
            rules.AddRange(own.Select(rule => rule with { Context = id }));
        }
    }
}
