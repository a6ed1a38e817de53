using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;

namespace Dialogue.Format.Seeds;

/// <summary>Reads what one context changes about moves.</summary>
internal sealed class ContextRuleReader(MoveCatalogue catalogue)
{
    private const int MoveOf = 0;
    private const int Set = 1;
    private const int Add = 2;
    private const int Because = 3;

    private static readonly WordTable Properties = new("move", "set", "add", "because");

    private readonly HashSet<string> _known = catalogue.Moves.Select(move => move.Id.Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads the rules of one context; the context's own name is put in by the caller.</summary>
    public ValueArray<ContextRule> Read(ref JsonCursor json)
    {
        HashSet<string> met = new(StringComparer.Ordinal);
        return SeedLists.Read(ref json, (ref JsonCursor cursor) => ReadRule(ref cursor, met));
    }

    private ContextRule? ReadRule(ref JsonCursor json, HashSet<string> met)
    {
        string? move = null;
        SkillOverride? set = null;
        SkillValues add = default;
        string? because = null;
        ObjectProperties properties = new(Properties, json.Start);
        while (json.NextProperty(ref properties))
        {
            switch (properties.Current)
            {
                case MoveOf:
                    move = ReadMove(ref json, met);
                    break;
                case Set:
                    set = SeedLists.ReadSkills(ref json);
                    break;
                case Add when SeedLists.ReadSkills(ref json) is { } added:
                    add = added.Over(default);
                    break;
                case Because:
                    because = json.ReadText(TextShape.Line);
                    break;
            }
        }

        if (!properties.Has(Set) && !properties.Has(Add))
        {
            json.Problems.Add(DiagnosticRules.MissingProperty, properties.Start, properties.Start + 1, "A rule needs 'set' or 'add'.");
        }

        bool isWhole = json.Require(in properties, MoveOf, "A rule") & json.Require(in properties, Because, "A rule");
        return isWhole && move is not null && because is not null ? new ContextRule(string.Empty, new MoveId(move), set, add, because) : null;
    }

    private string? ReadMove(ref JsonCursor json, HashSet<string> met)
    {
        string? move = SeedLists.ReadId(ref json, met);
        if (move is not null && !_known.Contains(move))
        {
            string? nearest = json.Problems.Nearest.Find(move, catalogue.Moves.Select(known => known.Id.Value));
            json.Report(DiagnosticRules.UnknownMove, $"There is no move {Words.Quote(move.AsSpan())}.", nearest);
        }

        return move;
    }
}
