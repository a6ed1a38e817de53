namespace Dialogue.Format.Tests.Pages;

/// <summary>A page of <c>docs/diagnostics</c> as its author wrote it.</summary>
internal sealed record PageFile(string Name, string Markdown)
{
    public static string Docs { get; } = Path.Combine(AppContext.BaseDirectory, "docs");

    public static string Readme { get; } = File.ReadAllText(Path.Combine(Docs, "diagnostics", "README.md"));

    public static IReadOnlyList<PageFile> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Docs, "diagnostics"), "DLG*.md")
            .Order(StringComparer.Ordinal)
            .Select(path => new PageFile(Path.GetFileName(path), File.ReadAllText(path))),
    ];

    public string Code => Name[..6];

    public IReadOnlyList<PageExample> Examples =>
        [.. MarkdownBlock.ReadAll(Markdown).Select((block, index) => new PageExample(this, index, block))];

    /// <summary>Gives the lines between the two rules at the top.</summary>
    public string[] FrontMatter() => Markdown.Split('\n').Skip(1).TakeWhile(line => line != "---").ToArray();
}
