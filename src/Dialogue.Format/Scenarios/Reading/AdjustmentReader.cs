using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Texts;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>Reads <c>adjust</c>: values that replace the computed ones, and why.</summary>
internal static class AdjustmentReader
{
    private const int Because = 3;

    private static readonly WordTable Properties = new("empathy", "clarity", "boundaries", "because");

    public static Adjustment? Read(ref JsonCursor json, ReadingContext context)
    {
        if (!json.IsObject())
        {
            return null;
        }

        Span<int?> values = [null, null, null];
        ScenarioText? because = null;
        ObjectProperties properties = new(Properties, json.Start);
        while (json.NextProperty(ref properties))
        {
            if (properties.Current == Because)
            {
                because = TextReader.ReadParagraph(ref json, context);
            }
            else if (json.TryReadNumber(SkillValues.Least, SkillValues.Greatest, out int value))
            {
                values[properties.Current] = value;
            }
        }

        if (!properties.Has(Because))
        {
            json.Problems.Add(
                DiagnosticRules.AdjustWithoutReason, properties.Start, properties.Start + 1, "These values replace those of the moves; 'because' has to say why.");
        }

        if (!properties.Has(0) && !properties.Has(1) && !properties.Has(2))
        {
            json.Problems.Add(
                DiagnosticRules.MissingProperty, properties.Start, properties.Start + 1, "An adjustment needs 'empathy', 'clarity' or 'boundaries'.");
        }

        return because is null ? null : new Adjustment(values[0], values[1], values[2], because);
    }
}
