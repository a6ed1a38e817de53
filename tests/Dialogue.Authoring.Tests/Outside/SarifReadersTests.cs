using Dialogue.Authoring.Tests.Planted;
using Dialogue.Format.Diagnostics.Output;

namespace Dialogue.Authoring.Tests.Outside;

/// <summary>SARIF, as the validator of those who read it takes it.</summary>
public sealed class SarifReadersTests
{
    private const string Error = ": error ";

    private static readonly Lazy<string> Log = new(() => DiagnosticsSarif.Write(
        [.. PlantedChecks.Edits.Select(edit => new FileDiagnostics($"planted/{edit.Name}.json", PlantedChecks.Of(edit, edit.Plant(PlantedChecks.Original))))],
        "1.2.3"));

    [ToolFact(Tool.Sarif)]
    public void The_validator_has_no_error_to_tell_of_any_diagnostic()
    {
        string said = Validate(Log.Value);

        Assert.Contains("1 files scanned", said, StringComparison.Ordinal);
        Assert.DoesNotContain(Error, said, StringComparison.Ordinal);
    }

    [ToolFact(Tool.Sarif)]
    public void The_validator_reads_up_to_the_last_diagnostic()
    {
        string last = Log.Value[Log.Value.LastIndexOf("\"ruleIndex\":", StringComparison.Ordinal)..];
        string broken = Log.Value[..^last.Length] + last.Replace("\"ruleIndex\": ", "\"ruleIndex\": 9", StringComparison.Ordinal);

        string said = Validate(broken);

        Assert.Contains(Error, said, StringComparison.Ordinal);
    }

    private static string Validate(string log)
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("dialogue-sarif-").FullName, "log.sarif");
        try
        {
            File.WriteAllText(file, log);
            return ToolRun.Of("node", string.Empty, Path.Combine(OutsideTool.SarifFolder, "bin.js"), "validate", file);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }
}
