using Dialogue.Core.Debriefs;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;
using Dialogue.Format.Scenarios.Reading;

namespace Dialogue.Format.Seeds;

/// <summary>Reads the files of <c>seeds/debriefs</c>: ways to lead a group's talk.</summary>
public static class DebriefReader
{
    private const int Format = 1;
    private const int Id = 2;
    private const int Title = 3;
    private const int Source = 4;
    private const int Choose = 5;
    private const int Suits = 6;
    private const int Phases = 7;

    private static readonly WordTable Properties = new("$schema", "format", "id", "title", "source", "choose", "suits", "phases");

    /// <summary>Reads a file's bytes; never throws.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="expectedId">The id that the file's name promises, or null where there is none.</param>
    public static SeedReading<DebriefTemplate> Read(ReadOnlyMemory<byte> utf8, string? expectedId = null) =>
        SeedFile.Read<DebriefTemplate>(utf8, (ref JsonCursor json, ProblemLog problems) => ReadFile(ref json, expectedId));

    private static DebriefTemplate? ReadFile(ref JsonCursor json, string? expectedId)
    {
        string? id = null;
        string?[] texts = new string?[Properties.Words.Length];
        ValueArray<int> suits = [];
        ValueArray<DebriefPhase> phases = [];
        ObjectProperties properties = new(Properties, json.Start);
        while (json.NextProperty(ref properties))
        {
            switch (properties.Current)
            {
                case Format:
                    ScenarioFields.IsSupportedFormat(ref json);
                    break;
                case Id:
                    id = ScenarioFields.ReadId(ref json, expectedId);
                    break;
                case Suits:
                    suits = ReadSuits(ref json);
                    break;
                case Phases:
                    phases = DebriefPhaseReader.ReadList(ref json);
                    break;
                default:
                    texts[properties.Current] = json.ReadText(TextShape.Line);
                    break;
            }
        }

        bool isWhole = true;
        for (int property = Format; property <= Phases; property++)
        {
            isWhole &= property == Suits || json.Require(in properties, property, "A debriefing");
        }

        return isWhole && id is not null && texts[Title] is { } title && texts[Source] is { } source && texts[Choose] is { } choose
            ? new DebriefTemplate(id, title, source, choose, suits, phases)
            : null;
    }

    private static ValueArray<int> ReadSuits(ref JsonCursor json)
    {
        if (!json.IsList("a list of 30, 60 or 90"))
        {
            return [];
        }

        List<int> minutes = [];
        while (json.NextElement())
        {
            if (!json.TryReadNumber(0, int.MaxValue, out int length))
            {
                continue;
            }

            if (length is not (30 or 60 or 90))
            {
                json.Refuse("30, 60 or 90");
            }
            else if (minutes.Contains(length))
            {
                json.Report(DiagnosticRules.DuplicateId, $"{length} stands twice.");
            }
            else
            {
                minutes.Add(length);
            }
        }

        return minutes.ToValueArray();
    }
}
