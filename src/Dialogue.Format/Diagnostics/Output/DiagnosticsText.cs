using System.Globalization;
using System.Text;
using Dialogue.Format.Json;

namespace Dialogue.Format.Diagnostics.Output;

/// <summary>Writes diagnostics for people and for the problem matchers of editors: <c>file:line:col: severity DLGnnn rule-name: message</c>.</summary>
public static class DiagnosticsText
{
    /// <summary>Gives a line for each diagnostic, and an indented one where there is a suggestion or a witness. Nothing where nothing is wrong.</summary>
    public static string Write(IReadOnlyList<FileDiagnostics> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        StringBuilder text = new();
        foreach (FileDiagnostics file in files)
        {
            string name = Words.Clean(file.File);
            foreach (Diagnostic diagnostic in file.Diagnostics)
            {
                Append(text, name, diagnostic);
            }
        }

        return text.ToString();
    }

    /// <summary>Gives one sentence that sums up.</summary>
    public static string Summary(IReadOnlyList<FileDiagnostics> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        DiagnosticCounts counts = DiagnosticCounts.Of(files);
        string checkedFiles = Count(counts.Files, "file");
        return counts.Errors + counts.Warnings + counts.Infos == 0
            ? $"{checkedFiles} checked: nothing to say."
            : $"{checkedFiles} checked: {Count(counts.Errors, "error")}, {Count(counts.Warnings, "warning")}, {Count(counts.Infos, "note")}.";
    }

    private static void Append(StringBuilder text, string file, Diagnostic diagnostic)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $"{file}:{diagnostic.Span}: {diagnostic.Severity.Word()} {diagnostic.Code} {diagnostic.Name}: {Words.Clean(diagnostic.Message)}\n");
        if (diagnostic.Suggestion is { } suggestion)
        {
            text.Append(CultureInfo.InvariantCulture, $"    did you mean '{Words.Clean(suggestion)}'?\n");
        }

        // Where every play begins like that, there is no way to tell.
        string answers = diagnostic.Witness is { IsEmpty: false } witness ? $" --answers {Words.Clean(string.Join(',', witness))}" : string.Empty;
        string seed = diagnostic.WitnessSeed is { } luck ? string.Create(CultureInfo.InvariantCulture, $" --seed {luck}") : string.Empty;
        if (answers.Length + seed.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"    one way there:{answers}{seed}\n");
        }
    }

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? string.Empty : "s")}");
}
