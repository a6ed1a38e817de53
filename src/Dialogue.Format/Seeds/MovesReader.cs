using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;
using Dialogue.Format.Scenarios;

namespace Dialogue.Format.Seeds;

/// <summary>The moves of <c>seeds/moves.json</c>.</summary>
/// <param name="Version">The version of their values.</param>
/// <param name="Moves">The moves, in the order of the file.</param>
public sealed record MoveList(int Version, ValueArray<Move> Moves);

/// <summary>Reads <c>seeds/moves.json</c>.</summary>
public static class MovesReader
{
    private const int MostVersions = 1_000_000;

    private static readonly WordTable Properties = new("version", "skills", "moves");
    private static readonly WordTable MoveProperties = new("id", "empathy", "clarity", "boundaries", "definition", "example", "source");

    /// <summary>Reads the file's bytes.</summary>
    public static SeedReading<MoveList> Read(ReadOnlyMemory<byte> utf8) => SeedFile.Read<MoveList>(utf8, ReadMoves);

    private static MoveList? ReadMoves(ref JsonCursor json)
    {
        if (!json.IsObject())
        {
            return null;
        }

        int version = 0;
        List<Move> moves = [];
        ObjectProperties properties = new(Properties, json.Start);
        while (json.NextProperty(ref properties))
        {
            switch (properties.Current)
            {
                case 0:
                    json.TryReadNumber(1, MostVersions, out version);
                    break;
                case 1:
                    ReadSkills(ref json);
                    break;
                default:
                    HashSet<MoveId> seen = [];
                    moves = SeedFile.ReadList(ref json, "a list of moves", (ref JsonCursor each) => ReadMove(ref each, seen));
                    break;
            }
        }

        return json.Require(in properties, 0, "The list of moves") & json.Require(in properties, 2, "The list of moves")
            ? new MoveList(version, moves.ToValueArray())
            : null;
    }

    private static void ReadSkills(ref JsonCursor json)
    {
        if (json.IsList("the list of skills"))
        {
            while (json.NextElement())
            {
                json.ReadWord(FormatWords.Skills);
            }
        }
    }

    private static Move? ReadMove(ref JsonCursor json, HashSet<MoveId> seen)
    {
        if (!json.IsObject())
        {
            return null;
        }

        string? id = null;
        int[] values = new int[3];
        string[] texts = [string.Empty, string.Empty, string.Empty];
        ObjectProperties properties = new(MoveProperties, json.Start);
        while (json.NextProperty(ref properties))
        {
            switch (properties.Current)
            {
                case 0:
                    id = SeedIdReader.Read(ref json, null);
                    if (id is not null && !seen.Add(new MoveId(id)))
                    {
                        json.Report(DiagnosticRules.DuplicateId, $"The move {Words.Quote(id.AsSpan())} is listed twice.");
                    }

                    break;
                case <= 3:
                    json.TryReadNumber(SkillValues.Least, SkillValues.Greatest, out values[properties.Current - 1]);
                    break;
                default:
                    texts[properties.Current - 4] = SeedFile.ReadLine(ref json) ?? string.Empty;
                    break;
            }
        }

        bool isWhole = true;
        for (int property = 0; property < MoveProperties.Words.Length; property++)
        {
            isWhole &= json.Require(in properties, property, "A move");
        }

        return isWhole && id is not null
            ? new Move(new MoveId(id), new SkillValues(values[0], values[1], values[2]), texts[0], texts[1], texts[2])
            : null;
    }
}
