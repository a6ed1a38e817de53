namespace Dialogue.Format.Diagnostics.Output;

/// <summary>How many diagnostics of each severity some files have.</summary>
internal readonly record struct DiagnosticCounts(int Files, int Errors, int Warnings, int Infos)
{
    public static DiagnosticCounts Of(IReadOnlyList<FileDiagnostics> files)
    {
        int errors = 0;
        int warnings = 0;
        int infos = 0;
        foreach (Diagnostic diagnostic in files.SelectMany(file => file.Diagnostics))
        {
            errors += diagnostic.Severity == Severity.Error ? 1 : 0;
            warnings += diagnostic.Severity == Severity.Warning ? 1 : 0;
            infos += diagnostic.Severity == Severity.Info ? 1 : 0;
        }

        return new DiagnosticCounts(files.Count, errors, warnings, infos);
    }
}
