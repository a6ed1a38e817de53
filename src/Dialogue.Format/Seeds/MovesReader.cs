using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Format.Json;

namespace Dialogue.Format.Seeds;

/// <summary>Reads <c>seeds/moves.json</c>: what moves there are and what experts judge them worth.</summary>
public static class MovesReader
{
    private const int Version = 0;
    private const int SkillList = 1;
    private const int MoveList = 2;

    private const int Id = 0;
    private const int Definition = 4;
    private const int Example = 5;
    private const int Source = 6;

    private static readonly WordTable FileProperties = new("version", "skills", "moves", "$schema");
    private static readonly WordTable MoveProperties = new("id", "empathy", "clarity", "boundaries", "definition", "example", "source");

    /// <summary>Reads the file's bytes; never throws.</summary>
    public static SeedReading<MoveCatalogue> Read(ReadOnlyMemory<byte> utf8) => SeedFile.Read<MoveCatalogue>(utf8, ReadFile);

    private static MoveCatalogue ReadFile(ref JsonCursor json, ProblemLog problems)
    {
        int version = 1;
        ValueArray<Move> moves = [];
        HashSet<string> met = new(StringComparer.Ordinal);
        ObjectProperties properties = new(FileProperties, json.Start);
        while (json.NextProperty(ref properties))
        {
            switch (properties.Current)
            {
                case Version:
                    json.TryReadNumber(1, int.MaxValue, out version);
                    break;
                case SkillList:
                    SeedLists.ReadWords(ref json, Scenarios.FormatWords.Skills);
                    break;
                case MoveList:
                    moves = SeedLists.Read(ref json, (ref JsonCursor cursor) => ReadMove(ref cursor, met));
                    break;
                default:
                    json.ReadText(TextShape.Line);
                    break;
            }
        }

        json.Require(in properties, Version, "The file of moves");
        json.Require(in properties, MoveList, "The file of moves");
        return new MoveCatalogue(version, moves);
    }

    private static Move? ReadMove(ref JsonCursor json, HashSet<string> met)
    {
        string? id = null;
        string?[] texts = new string?[MoveProperties.Words.Length];
        int[] values = new int[MoveProperties.Words.Length];
        ObjectProperties properties = new(MoveProperties, json.Start);
        while (json.NextProperty(ref properties))
        {
            switch (properties.Current)
            {
                case Id:
                    id = SeedLists.ReadId(ref json, met);
                    break;
                case Definition or Example or Source:
                    texts[properties.Current] = json.ReadText(TextShape.Line);
                    break;
                default:
                    json.TryReadNumber(SkillValues.Least, SkillValues.Greatest, out values[properties.Current]);
                    break;
            }
        }

        bool isWhole = true;
        for (int property = 0; property < MoveProperties.Words.Length; property++)
        {
            isWhole &= json.Require(in properties, property, "A move");
        }

        return isWhole && id is not null && texts[Definition] is { } definition && texts[Example] is { } example && texts[Source] is { } source
            ? new Move(new MoveId(id), new SkillValues(values[1], values[2], values[3]), definition, example, source)
            : null;
    }
}
