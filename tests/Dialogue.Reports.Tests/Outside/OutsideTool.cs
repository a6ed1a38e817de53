namespace Dialogue.Reports.Tests.Outside;

/// <summary>Knows programs that others wrote and that read what we write. <c>.ci/run tools</c> installs them.</summary>
internal static class OutsideTool
{
    /// <summary>Is the folder in which the validator of xAPI statements was installed.</summary>
    public static string ValidatorFolder { get; } = Path.Combine(ToolsFolder(), "xapi-validation");

    /// <summary>Gives the program's full path, or null where it is not here.</summary>
    public static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);

    /// <summary>Says why tests with a tool cannot run here, or null where they can.</summary>
    public static string? WhyNot(Tool tool) => tool switch
    {
        Tool.Validator when Find("node") is null => "Node is not installed here.",
        Tool.Validator when !Directory.Exists(Path.Combine(ValidatorFolder, "node_modules")) => "@learninglocker/xapi-validation is not installed here; run .ci/run tools.",
        Tool.Browser when Find("chromium") is null => "Chromium is not installed here; run .ci/run tools as root.",
        Tool.Spreadsheet when Find("libreoffice") is null => "LibreOffice is not installed here; run .ci/run tools as root.",
        _ => null,
    };

    // artifacts/bin/Dialogue.Reports.Tests/release/ and artifacts/tools/
    private static string ToolsFolder()
    {
        DirectoryInfo here = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return Path.Combine(here.Parent!.Parent!.Parent!.FullName, "tools");
    }
}

/// <summary>A program of others.</summary>
public enum Tool
{
    Validator,
    Browser,
    Spreadsheet,
}
