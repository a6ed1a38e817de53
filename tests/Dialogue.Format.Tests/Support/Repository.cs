namespace Dialogue.Format.Tests.Support;

/// <summary>Finds the files of the project that tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string[] Scenarios => [.. Directory.EnumerateFiles(At("scenarios"), "*.json").Order(StringComparer.Ordinal)];

    public static string[] Personas => [.. Directory.EnumerateFiles(At("seeds/personas"), "*.json").Order(StringComparer.Ordinal)];

    public static string[] Debriefs => [.. Directory.EnumerateFiles(At("seeds/debriefs"), "*.json").Order(StringComparer.Ordinal)];

    public static string At(string path) => Path.Combine(Root, path);

    public static string Text(string path) => File.ReadAllText(At(path));

    public static byte[] Bytes(string path) => File.ReadAllBytes(At(path));

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Dialogue.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run outside the project.");
    }
}
