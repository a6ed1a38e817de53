using System.Collections.Immutable;

namespace Dialogue.Format.Diagnostics;

/// <summary>Every rule: here those that reading a file can judge, groups 1xx (file), 2xx (references), 405, 514, 701 and 705.</summary>
public static partial class DiagnosticRules
{
    /// <summary>The file is not JSON.</summary>
    public static readonly DiagnosticRule JsonSyntax = Error("DLG101", "json-syntax");

    /// <summary>The file is written in a newer format.</summary>
    public static readonly DiagnosticRule FormatUnsupported = Error("DLG102", "format-unsupported");

    /// <summary>The file is written in an older format and was upgraded while it was read.</summary>
    public static readonly DiagnosticRule FormatOutdated = new("DLG103", "format-outdated", Severity.Info);

    /// <summary>A property that the format does not have.</summary>
    public static readonly DiagnosticRule UnknownProperty = Warning("DLG104", "unknown-property");

    /// <summary>Something required is not there.</summary>
    public static readonly DiagnosticRule MissingProperty = Error("DLG105", "missing-property");

    /// <summary>A value of the wrong kind, or outside its range.</summary>
    public static readonly DiagnosticRule WrongTypeOrRange = Error("DLG106", "wrong-type-or-range");

    /// <summary>A JSON object with the same key twice.</summary>
    public static readonly DiagnosticRule DuplicateJsonKey = Error("DLG107", "duplicate-json-key");

    /// <summary>Two things with one id.</summary>
    public static readonly DiagnosticRule DuplicateId = Error("DLG108", "duplicate-id");

    /// <summary>A name that is not shaped as names are, or that differs from the file's name.</summary>
    public static readonly DiagnosticRule InvalidId = Error("DLG109", "invalid-id");

    /// <summary>Bytes or escapes that are no text.</summary>
    public static readonly DiagnosticRule NotUtf8 = Error("DLG111", "not-utf8");

    /// <summary>A suppression of a diagnostic that does not arise.</summary>
    public static readonly DiagnosticRule UnusedSuppression = Warning("DLG112", "unused-suppression");

    /// <summary>More than the format allows.</summary>
    public static readonly DiagnosticRule LimitExceeded = Error("DLG113", "limit-exceeded");

    /// <summary>A way leads to a beat or choice that does not exist.</summary>
    public static readonly DiagnosticRule UnknownTarget = Error("DLG201", "unknown-target");

    /// <summary>A variable that is not declared.</summary>
    public static readonly DiagnosticRule UnknownVariable = Error("DLG202", "unknown-variable");

    /// <summary>Somebody who is not in the cast.</summary>
    public static readonly DiagnosticRule UnknownCharacter = Error("DLG203", "unknown-character");

    /// <summary>A move that the rubric does not have.</summary>
    public static readonly DiagnosticRule UnknownMove = Error("DLG204", "unknown-move");

    /// <summary>A token in a text that cannot be filled.</summary>
    public static readonly DiagnosticRule UnknownToken = Error("DLG205", "unknown-token");

    /// <summary>A condition that cannot be read.</summary>
    public static readonly DiagnosticRule ConditionSyntax = Error("DLG206", "condition-syntax");

    /// <summary>The start is no beat.</summary>
    public static readonly DiagnosticRule UnknownStart = Error("DLG207", "unknown-start");

    /// <summary>A story without an ending.</summary>
    public static readonly DiagnosticRule NoEnding = Error("DLG208", "no-ending");

    /// <summary>A beat that neither goes on nor ends.</summary>
    public static readonly DiagnosticRule BeatWithoutExit = Error("DLG209", "beat-without-exit");

    /// <summary>Somebody in the cast, or a variable, that nothing mentions.</summary>
    public static readonly DiagnosticRule UnusedDefinition = Warning("DLG211", "unused-definition");

    /// <summary>A context word that the rubric does not have.</summary>
    public static readonly DiagnosticRule UnknownContext = Warning("DLG212", "unknown-context");

    /// <summary>A persona that no file describes.</summary>
    public static readonly DiagnosticRule UnknownPersona = Error("DLG213", "unknown-persona");

    /// <summary>Things of different kinds are compared.</summary>
    public static readonly DiagnosticRule TypeMismatch = Error("DLG405", "type-mismatch");

    /// <summary>A value was set by hand without saying why.</summary>
    public static readonly DiagnosticRule AdjustWithoutReason = Error("DLG514", "adjust-without-reason");

    /// <summary>A character in a text that could command a terminal or turn the writing direction.</summary>
    public static readonly DiagnosticRule ControlCharacter = Error("DLG701", "control-character");

    /// <summary>A text without a word in it.</summary>
    public static readonly DiagnosticRule EmptyText = Error("DLG705", "empty-text");

    /// <summary>Gets the rules that reading a file judges, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticRule> OfReading { get; } =
    [
        JsonSyntax, FormatUnsupported, FormatOutdated, UnknownProperty, MissingProperty, WrongTypeOrRange, DuplicateJsonKey, DuplicateId,
        InvalidId, NotUtf8, UnusedSuppression, LimitExceeded, UnknownTarget, UnknownVariable, UnknownCharacter, UnknownMove, UnknownToken,
        ConditionSyntax, UnknownStart, NoEnding, BeatWithoutExit, UnusedDefinition, UnknownContext, UnknownPersona, TypeMismatch,
        AdjustWithoutReason, ControlCharacter, EmptyText,
    ];

    /// <summary>Gets all rules, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticRule> All => Catalogue.All;

    /// <summary>Gives the rule with a code (<c>DLG204</c>) or a name (<c>unknown-move</c>), whatever its case, or null.</summary>
    public static DiagnosticRule? Find(string codeOrName)
    {
        foreach (DiagnosticRule rule in All)
        {
            if (string.Equals(rule.Code, codeOrName, StringComparison.OrdinalIgnoreCase)
                || string.Equals(rule.Name, codeOrName, StringComparison.OrdinalIgnoreCase))
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>Says whether reading a file judges this code; else whoever has read the whole conversation does.</summary>
    internal static bool IsOfReading(string code) => OfReading.Any(rule => rule.Code == code);

    private static DiagnosticRule Error(string code, string name) => new(code, name, Severity.Error);

    private static DiagnosticRule Warning(string code, string name) => new(code, name, Severity.Warning);

    private static DiagnosticRule Hint(string code, string name) => new(code, name, Severity.Info);

    // A class of its own, so that it is made after the fields of both files.
    private static class Catalogue
    {
        public static readonly ImmutableArray<DiagnosticRule> All = [.. OfReading.Concat(OfStories).OrderBy(rule => rule.Code, StringComparer.Ordinal)];
    }
}
