namespace Dialogue.Authoring.Tests.Outside;

/// <summary>Knows programs that others wrote and that read what we write. <c>.ci/run tools</c> installs them.</summary>
internal static class OutsideTool
{
    /// <summary>Is the folder in which Mermaid was installed.</summary>
    public static string MermaidFolder { get; } = Path.Combine(ToolsFolder(), "mermaid");

    /// <summary>Is the folder in which the validator of SARIF was installed.</summary>
    public static string SarifFolder { get; } = Path.Combine(ToolsFolder(), "sarif", "node_modules", "@microsoft", "sarif-multitool");

    /// <summary>Gives the program's full path, or null where it is not here.</summary>
    public static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);

    /// <summary>Says why tests with a tool cannot run here, or null where they can.</summary>
    public static string? WhyNot(Tool tool) => tool switch
    {
        Tool.Graphviz when Find("dot") is null => "Graphviz is not installed here; run .ci/run tools as root.",
        Tool.Mermaid or Tool.Sarif when Find("node") is null => "Node is not installed here.",
        Tool.Mermaid when !Directory.Exists(Path.Combine(MermaidFolder, "node_modules", "mermaid")) => "mermaid is not installed here; run .ci/run tools.",
        Tool.Sarif when !Directory.Exists(SarifFolder) => "@microsoft/sarif-multitool is not installed here; run .ci/run tools.",
        _ => null,
    };

    // artifacts/bin/Dialogue.Authoring.Tests/release/ and artifacts/tools/
    private static string ToolsFolder()
    {
        DirectoryInfo here = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return Path.Combine(here.Parent!.Parent!.Parent!.FullName, "tools");
    }
}

/// <summary>A program of others.</summary>
public enum Tool
{
    Graphviz,
    Mermaid,
    Sarif,
}
