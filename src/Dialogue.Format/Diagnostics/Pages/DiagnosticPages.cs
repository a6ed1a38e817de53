using System.Collections.Frozen;
using System.Reflection;
using Dialogue.Format.Json;

namespace Dialogue.Format.Diagnostics.Pages;

/// <summary>The pages of the diagnostics, <c>docs/diagnostics/DLGnnn-rule-name.md</c>, as they are read in a terminal.</summary>
public static class DiagnosticPages
{
    private const string Prefix = "Pages.";
    private const string Letters = "DLG";

    private static readonly Assembly Home = typeof(DiagnosticPages).Assembly;
    private static readonly FrozenDictionary<string, string> Names = FindNames();

    /// <summary>Gives the page of a diagnostic, or null where there is none.</summary>
    /// <param name="codeOrName">Its code (<c>DLG204</c>), its number (<c>204</c>) or its name (<c>unknown-move</c>), whatever the case.</param>
    public static string? Find(string codeOrName)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        string asked = codeOrName.Trim();
        if (!Names.TryGetValue(asked, out string? resource) && !Names.TryGetValue(Letters + asked, out resource))
        {
            return null;
        }

        return PageText.ForTerminal(Resources.Read(resource));
    }

    private static FrozenDictionary<string, string> FindNames()
    {
        Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (string resource in Home.GetManifestResourceNames())
        {
            if (resource.StartsWith(Prefix + Letters, StringComparison.Ordinal))
            {
                string page = resource[Prefix.Length..];
                int hyphen = page.IndexOf('-', StringComparison.Ordinal);
                names.Add(page[..hyphen], resource);
                names.Add(page[(hyphen + 1)..], resource);
            }
        }

        return names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
