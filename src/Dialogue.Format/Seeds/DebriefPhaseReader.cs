using System.Globalization;
using Dialogue.Core.Debriefs;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;

namespace Dialogue.Format.Seeds;

/// <summary>Reads the phases of a debriefing, and holds their shares to the whole.</summary>
internal static class DebriefPhaseReader
{
    private const int Title = 0;
    private const int Share = 1;
    private const int Purpose = 2;
    private const int Questions = 3;
    private const int Whole = 100;

    private static readonly WordTable Properties = new("title", "share", "purpose", "questions");

    /// <summary>Reads the list.</summary>
    public static ValueArray<DebriefPhase> ReadList(ref JsonCursor json)
    {
        int start = json.Start;
        int before = json.Problems.Count;
        ValueArray<DebriefPhase> phases = SeedLists.Read(ref json, ReadPhase);
        int sum = phases.Sum(phase => phase.Share);
        if (json.Problems.Count == before && sum != Whole)
        {
            string found = phases.IsEmpty ? "there are none" : string.Create(CultureInfo.InvariantCulture, $"these make {sum}");
            json.Problems.Add(DiagnosticRules.WrongTypeOrRange, start, start + 1, $"The shares of the phases make 100 together; {found}.");
        }

        return phases;
    }

    private static DebriefPhase? ReadPhase(ref JsonCursor json)
    {
        string? title = null;
        int share = 0;
        ScenarioText? purpose = null;
        ValueArray<ScenarioText> questions = [];
        ObjectProperties properties = new(Properties, json.Start);
        while (json.NextProperty(ref properties))
        {
            switch (properties.Current)
            {
                case Title:
                    title = json.ReadText(TextShape.Line);
                    break;
                case Share:
                    json.TryReadNumber(1, Whole, out share);
                    break;
                case Purpose:
                    purpose = DebriefTexts.Read(ref json);
                    break;
                case Questions:
                    questions = ReadQuestions(ref json);
                    break;
            }
        }

        bool isWhole = true;
        for (int property = 0; property < Properties.Words.Length; property++)
        {
            isWhole &= json.Require(in properties, property, "A phase");
        }

        return isWhole && title is not null && purpose is not null ? new DebriefPhase(title, share, purpose, questions) : null;
    }

    private static ValueArray<ScenarioText> ReadQuestions(ref JsonCursor json)
    {
        if (!json.IsList("a list of texts"))
        {
            return [];
        }

        int start = json.Start;
        List<ScenarioText> questions = [];
        int count = 0;
        while (json.NextElement())
        {
            count++;
            if (DebriefTexts.Read(ref json) is { } question)
            {
                questions.Add(question);
            }
        }

        if (count == 0)
        {
            json.Problems.Add(DiagnosticRules.WrongTypeOrRange, start, json.End, "A phase asks at least one question.");
        }

        return questions.ToValueArray();
    }
}
