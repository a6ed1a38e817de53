using System.Text.RegularExpressions;

namespace Dialogue.Conventions.Tests.Files;

/// <summary>What a file may be and say. Each rule gives the breaches that it finds.</summary>
internal static partial class FileRules
{
    private const int Median = 70;
    private const int NinetyFifth = 250;
    private const int HardLimit = 400;
    private const int TestLimit = 500;

    /// <summary>Sizes of the product's files: the median, the 95th percentile and the longest.</summary>
    public static IEnumerable<string> Sizes(IReadOnlyCollection<int> lines)
    {
        List<int> sorted = [.. lines.Order()];
        if (sorted[sorted.Count / 2] > Median)
        {
            yield return $"Half of the files are longer than {Median} lines.";
        }

        if (sorted[sorted.Count * 95 / 100] > NinetyFifth)
        {
            yield return $"More than one file in twenty is longer than {NinetyFifth} lines.";
        }
    }

    public static IEnumerable<string> TooLong(SourceFile file)
    {
        int limit = file.Path.StartsWith("tests/", StringComparison.Ordinal) ? TestLimit : HardLimit;
        return file.Lines > limit ? [$"{file.Path} has {file.Lines} lines; the limit is {limit}."] : [];
    }

    /// <summary>The namespace is the folder, from the project on.</summary>
    public static IEnumerable<string> WrongNamespace(SourceFile file)
    {
        string expected = Path.GetDirectoryName(file.Path)!.Replace('\\', '/').Split('/', 2)[1].Replace('/', '.');
        return Namespace().Matches(file.Text)
            .Where(match => match.Groups[1].Value != expected || match.Groups[2].Value != ";")
            .Select(match => $"{file.Path} says namespace {match.Groups[1].Value}{match.Groups[2].Value} and not {expected};.");
    }

    public static IEnumerable<string> Unfinished(SourceFile file) =>
        Mark().Matches(file.Text).Select(match => $"{file.Path} says {match.Value}.");

    public static IEnumerable<string> NamesSomebodysMachine(SourceFile file) =>
        MachinePath().Matches(file.Text).Select(match => $"{file.Path} names {match.Value}.");

    [GeneratedRegex(@"^namespace ([\w.]+)\s*([;{])", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    // Put together from pieces, so that this file keeps its own rules.
    [GeneratedRegex(@"\b(?:TO" + @"DO|FIX" + @"ME|HA" + @"CK)\b|\bSki" + @"p = """ + @"|NotImplemented" + @"Exception")]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<![\w.])(?:/ho" + @"me/\w+/|/Use" + @"rs/\w+/|/ro" + @"ot/|/wo" + @"rk/)|\b[A-Z]:\\+Use" + @"rs\\")]
    private static partial Regex MachinePath();
}
