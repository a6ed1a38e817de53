using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Layout;

namespace Dialogue.Format.Scenarios;

/// <summary>Brings a scenario's file into the canonical order and layout. Nothing is added, dropped or said differently: what the format does not know stays, behind what it knows.</summary>
public static class ScenarioFormatter
{
    private static readonly ImmutableArray<DiagnosticRule> Unreadable =
        [DiagnosticRules.JsonSyntax, DiagnosticRules.NotUtf8, DiagnosticRules.DuplicateJsonKey, DiagnosticRules.LimitExceeded];

    /// <summary>Gives the file as it should be, or the mistakes that have to be mended first: those of the JSON itself, no others. Formatting twice changes nothing more.</summary>
    /// <param name="utf8">The file's bytes; a byte-order mark is dropped.</param>
    public static FormattedFile Format(ReadOnlyMemory<byte> utf8)
    {
        ImmutableArray<Diagnostic> found = ScenarioReader.Read(utf8).Diagnostics;
        ImmutableArray<Diagnostic> mistakes = [.. found.Where(each => Unreadable.Contains(each.Rule))];
        if (!mistakes.IsEmpty)
        {
            return new FormattedFile(null, mistakes);
        }

        ReadOnlyMemory<byte> content = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        using JsonDocument document = JsonDocument.Parse(content);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? new FormattedFile(JsonLayout.Write(document.RootElement, ScenarioShapes.File), [])
            : new FormattedFile(null, [.. found.Where(each => each.Severity == Severity.Error)]);
    }
}
