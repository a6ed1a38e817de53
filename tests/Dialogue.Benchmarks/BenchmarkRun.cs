namespace Dialogue.Benchmarks;

/// <summary>Is what a group needs to know about this run.</summary>
internal sealed class BenchmarkRun(BenchmarkOptions options)
{
    /// <summary>Is what was asked for.</summary>
    public BenchmarkOptions Options { get; } = options;

    /// <summary>Is the folder of the solution.</summary>
    public string Repository { get; } = FindRepository();

    /// <summary>Tells the person who waits what is going on; standard output is kept for the tables.</summary>
    public void Say(string text) => Console.Error.WriteLine(text);

    private static string FindRepository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dialogue.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? Environment.CurrentDirectory;
    }
}
