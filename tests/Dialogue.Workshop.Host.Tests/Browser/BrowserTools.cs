namespace Dialogue.Workshop.Host.Tests.Browser;

/// <summary>Knows the browser and what drives it. <c>.ci/run tools</c> installs them.</summary>
internal static class BrowserTools
{
    /// <summary>Is the folder in which the drivers of the browser were installed.</summary>
    public static string Folder { get; } = Path.Combine(ToolsFolder(), "browser");

    /// <summary>Gives the program's full path, or null where it is not here.</summary>
    public static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);

    /// <summary>Says why tests in a browser cannot run here, or null where they can.</summary>
    public static string? WhyNot() =>
        Find("chromium") is null ? "Chromium is not installed here; run .ci/run tools as root."
        : Find("node") is null ? "Node is not installed here."
        : !Directory.Exists(Path.Combine(Folder, "node_modules", "playwright-core")) ? "playwright-core is not installed here; run .ci/run tools."
        : !Directory.Exists(Path.Combine(Folder, "node_modules", "axe-core")) ? "axe-core is not installed here; run .ci/run tools."
        : null;

    // artifacts/bin/Dialogue.Workshop.Host.Tests/release/ and artifacts/tools/
    private static string ToolsFolder()
    {
        DirectoryInfo here = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return Path.Combine(here.Parent!.Parent!.Parent!.FullName, "tools");
    }
}
