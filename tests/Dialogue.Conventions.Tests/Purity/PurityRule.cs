namespace Dialogue.Conventions.Tests.Purity;

/// <summary>What the pure projects may not reach: the console, the clock, chance, files, the surroundings.</summary>
internal static class PurityRule
{
    public static IReadOnlyList<string> PureProjects { get; } = ["Dialogue.Core", "Dialogue.Format", "Dialogue.Presentation", "Dialogue.Reports", "Dialogue.Workshop"];

    private static readonly string[] Types =
    [
        "System.Console", "System.Random", "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory",
        "System.IO.DirectoryInfo", "System.IO.StreamReader", "System.IO.StreamWriter", "System.Diagnostics.Stopwatch", "System.Diagnostics.Process",
        "System.Threading.Thread", "System.Threading.Timer", "System.Security.Cryptography.RandomNumberGenerator", "System.Net.Http.HttpClient",
    ];

    private static readonly string[] Members =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow", "System.TimeProvider.get_System", "System.Guid.NewGuid", "System.Guid.CreateVersion7",
        "System.Environment.GetEnvironmentVariable", "System.Environment.get_TickCount", "System.Environment.get_TickCount64",
        "System.Environment.get_CurrentDirectory", "System.Environment.GetFolderPath", "System.Environment.Exit", "System.Threading.Tasks.Task.Delay",
    ];

    public static IEnumerable<string> Breaches(IEnumerable<string> used) => used.Where(name => Types.Contains(name) || Members.Contains(name)).Order();
}
