using System.Collections.Immutable;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Testing.Pages;

/// <summary>A page of <c>docs/diagnostics</c> as its author wrote it.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Markdown">What stands in it.</param>
public sealed record PageFile(string Name, string Markdown)
{
    /// <summary>Gets the folder of the documentation beside the tests.</summary>
    public static string Docs { get; } = Path.Combine(AppContext.BaseDirectory, "docs");

    /// <summary>Gets the page that lists the others and explains the notation.</summary>
    public static string Readme { get; } = File.ReadAllText(Path.Combine(Docs, "diagnostics", "README.md"));

    /// <summary>Gets all pages, in the order of their codes.</summary>
    public static ImmutableArray<PageFile> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Docs, "diagnostics"), "DLG*.md")
            .Order(StringComparer.Ordinal)
            .Select(path => new PageFile(Path.GetFileName(path), File.ReadAllText(path))),
    ];

    /// <summary>Gets the code that it explains.</summary>
    public string Code => Name[..6];

    /// <summary>Gets the rule that it explains, or null where there is none of that code.</summary>
    public DiagnosticRule? Rule => DiagnosticRules.Find(Code);

    /// <summary>Gets its fenced blocks.</summary>
    public ImmutableArray<PageExample> Examples =>
        [.. MarkdownBlock.ReadAll(Markdown).Select((block, index) => new PageExample(this, index, block))];

    /// <summary>Gets its headings of the second level.</summary>
    public IEnumerable<string> Sections => Markdown.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal));

    /// <summary>Gives the pages of some rules.</summary>
    public static IEnumerable<PageFile> Of(ImmutableArray<DiagnosticRule> rules) => All.Where(page => rules.Any(rule => rule.Code == page.Code));

    /// <summary>Gives the lines between the two rules at the top.</summary>
    public string[] FrontMatter() => Markdown.Split('\n').Skip(1).TakeWhile(line => line != "---").ToArray();
}
