using System.Collections.Immutable;
using Dialogue.Authoring.Foreign.Sources;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Diagnostics.Output;

namespace Dialogue.Authoring.Foreign.Loss;

/// <summary>Collects what does not come along, each thing with its place.</summary>
internal sealed class LossReport
{
    private const int Most = 2_000;
    private const int LongestQuote = 60;

    private readonly List<(string File, Diagnostic Diagnostic)> _all = [];
    private readonly HashSet<(Place Place, string Message)> _seen = [];
    private int _more;

    /// <summary>Gets whether the file cannot be taken over at all.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Something is not in the draft.</summary>
    public void Lost(Place at, string message) => Add(at, new Diagnostic(DiagnosticRules.ConversionLoss, at.Span, message));

    /// <summary>Something became another thing, or is for the author to decide.</summary>
    public void Note(Place at, string message) => Add(at, new Diagnostic(DiagnosticRules.ConversionLoss, at.Span, message) { Severity = Severity.Info });

    /// <summary>There is nothing to take over, or it cannot be read.</summary>
    public void Fail(Place at, string message, DiagnosticRule? rule = null)
    {
        HasFailed = true;
        _all.Add((at.File, new Diagnostic(rule ?? DiagnosticRules.ConversionLoss, at.Span, message) { Severity = Severity.Error }));
    }

    /// <summary>Gives words of a file as a message repeats them: in one line, shortened where they are long.</summary>
    public static string Quote(string words)
    {
        string line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        int length = Math.Min(line.Length, LongestQuote);
        length -= length < line.Length && char.IsHighSurrogate(line[length - 1]) ? 1 : 0;
        return line.Length <= LongestQuote ? $"`{line}`" : $"`{line[..length]}...`";
    }

    /// <summary>Gives what was collected by file, in the order of places.</summary>
    /// <param name="files">The names of all files, in their order.</param>
    public ImmutableArray<FileDiagnostics> ByFile(IEnumerable<string> files)
    {
        if (_more > 0 && files.FirstOrDefault() is { } first)
        {
            string message = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_more:N0} more things did not come along; they are not listed.");
            _all.Add((first, new Diagnostic(DiagnosticRules.ConversionLoss, SourceSpan.Start, message)));
            _more = 0;
        }

        return
        [
            .. files.Concat(_all.Select(entry => entry.File)).Distinct(StringComparer.Ordinal).Select(file => new FileDiagnostics(
                file, [.. _all.Where(entry => entry.File == file).Select(entry => entry.Diagnostic).OrderBy(diagnostic => diagnostic.Span)])),
        ];
    }

    private void Add(Place at, Diagnostic diagnostic)
    {
        if (!_seen.Add((at, diagnostic.Message)))
        {
            return;
        }

        if (_all.Count >= Most)
        {
            _more++;
        }
        else
        {
            _all.Add((at.File, diagnostic));
        }
    }
}
