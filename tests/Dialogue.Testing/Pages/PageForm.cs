using System.Collections.Immutable;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Testing.Pages;

/// <summary>What every page must have, whatever it is about.</summary>
public static class PageForm
{
    private static readonly string[] Sections = ["## What it means", "## Why it matters", "## How to mend it", "## Examples"];

    /// <summary>Gives what is missing on the pages of some rules, a sentence each.</summary>
    public static IEnumerable<string> FaultsOf(ImmutableArray<DiagnosticRule> rules)
    {
        string[] listed = [.. PageFile.Readme.Split('\n').Where(line => line.StartsWith("- [DLG", StringComparison.Ordinal))];
        return rules.SelectMany(rule => FaultsOf(rule, listed));
    }

    private static IEnumerable<string> FaultsOf(DiagnosticRule rule, string[] listed)
    {
        if (listed.Count(line => line.StartsWith($"- [{rule.Code} {rule.Name}]({rule.PageName}): ", StringComparison.Ordinal)) != 1)
        {
            yield return $"{rule.PageName} is not listed once in the README.";
        }

        if (PageFile.All.SingleOrDefault(page => page.Name == rule.PageName) is not { } page)
        {
            yield return $"{rule.PageName} does not exist.";
            yield break;
        }

        if (!page.FrontMatter().SequenceEqual([$"code: {rule.Code}", $"name: {rule.Name}", $"severity: {rule.Severity.Word()}"]))
        {
            yield return $"{page.Name} says at its top: {string.Join(", ", page.FrontMatter())}.";
        }

        if (!page.Sections.SequenceEqual(Sections))
        {
            yield return $"{page.Name} has other sections: {string.Join(", ", page.Sections)}.";
        }

        if (!page.Examples.Any(example => example.IsWrong) || !page.Examples.Any(example => example.IsRight))
        {
            yield return $"{page.Name} lacks a wrong or a right example.";
        }

        if (page.Examples.Any(example => !example.IsWrong && !example.IsRight))
        {
            yield return $"{page.Name} has an example that is neither wrong nor right.";
        }
    }
}
