using Dialogue.Format.Json;

namespace Dialogue.Format.Diagnostics;

/// <summary>The pages that explain diagnostics, one for each code.</summary>
public static class DiagnosticPages
{
    private const string Folder = "diagnostics/";
    private const string Ending = ".md";
    private const int CodeLength = 6;

    /// <summary>Gives a page by its code (<c>DLG204</c>, <c>204</c>) or name (<c>unknown-move</c>), whatever its case, or null.</summary>
    public static string? Find(string codeOrName)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        string asked = codeOrName.Trim();
        foreach ((string code, string name, string resource) in All())
        {
            bool isIt = code.Equals(asked, StringComparison.OrdinalIgnoreCase)
                || name.Equals(asked, StringComparison.OrdinalIgnoreCase)
                || code.AsSpan(CodeLength - 3).SequenceEqual(asked);
            if (isIt)
            {
                return Resources.Read(resource);
            }
        }

        return null;
    }

    /// <summary>Gives the code or name that was probably meant, or null.</summary>
    public static string? DidYouMean(string codeOrName) =>
        new NearestWord().Find(codeOrName, All().SelectMany(page => (string[])[page.Code, page.Name]));

    private static IEnumerable<(string Code, string Name, string Resource)> All() => Resources.Names()
        .Where(resource => resource.StartsWith(Folder, StringComparison.Ordinal) && resource.EndsWith(Ending, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(resource => (Page: resource[Folder.Length..^Ending.Length], Resource: resource))
        .Where(entry => entry.Page.Length > CodeLength + 1)
        .Select(entry => (entry.Page[..CodeLength], entry.Page[(CodeLength + 1)..], entry.Resource));
}
