namespace Dialogue.Workshop.Host.Upkeep;

/// <summary>What a host was started for instead of serving: a list, a report, or erasing.</summary>
/// <param name="Task">What to do.</param>
/// <param name="Room">Which room: its id, its code, or <c>latest</c>; empty for the list.</param>
/// <param name="Options">Where everything is.</param>
internal sealed record UpkeepLine(UpkeepTask Task, string Room, HostOptions Options)
{
    /// <summary>Gets as what a report is written.</summary>
    public string Format { get; init; } = "markdown";

    /// <summary>Gets the file, or for tables the folder, that is written; empty: the standard output.</summary>
    public string Output { get; init; } = string.Empty;

    /// <summary>Gets the way of talking afterwards, or empty.</summary>
    public string Debrief { get; init; } = string.Empty;

    /// <summary>Gets whether what is there already is overwritten.</summary>
    public bool Force { get; init; }

    /// <summary>Gets what stands between the cells of tables.</summary>
    public char Delimiter { get; init; } = ',';

    private static readonly string[] Formats = ["html", "markdown", "csv", "xlsx", "xapi", "items", "attendance"];

    /// <summary>Says whether a command line asks for one of these.</summary>
    public static bool IsAsked(string[] args) => args.Any(static arg => TaskOf(arg) is not null);

    /// <summary>Reads a command line; a mistake throws <see cref="HostFault"/>.</summary>
    public static UpkeepLine Parse(string[] args)
    {
        Dictionary<string, string> given = new(StringComparer.Ordinal);
        List<(UpkeepTask Task, string Room)> asked = [];
        for (int i = 0; i < args.Length; i++)
        {
            string name = args[i];
            string value = name is "--rooms" or "--force" ? string.Empty
                : name.StartsWith("--", StringComparison.Ordinal) && ++i < args.Length ? args[i]
                : throw new HostFault(2, $"{ShownText.Line(name)} makes no sense here, or needs a value.");
            if (TaskOf(name) is not { } task)
            {
                given[name] = value;
            }
            else
            {
                asked.Add((task, value));
            }
        }

        if (asked.Count != 1)
        {
            throw new HostFault(2, "One thing at a time: --rooms, --report, --purge or --forget.");
        }

        string home = HostLine.Value(given, "--home") ?? HostLine.UsualHome;
        UpkeepLine line = new(asked[0].Task, asked[0].Room, HostLine.PlacesOf(given, home))
        {
            Format = HostLine.Value(given, "--format") ?? "markdown",
            Output = HostLine.Value(given, "--output") ?? string.Empty,
            Debrief = HostLine.Value(given, "--debrief") ?? string.Empty,
            Force = HostLine.Value(given, "--force") is not null,
            Delimiter = HostLine.Value(given, "--delimiter") switch
            {
                null or "," => ',',
                ";" => ';',
                _ => throw new HostFault(2, "--delimiter is a comma or a semicolon."),
            },
        };
        return given.Count > 0 ? throw new HostFault(2, $"There is no option {ShownText.Line(given.Keys.First())} here.")
            : !Formats.Contains(line.Format) ? throw new HostFault(2, $"--format is one of {string.Join(", ", Formats)}.")
            : line;
    }

    private static UpkeepTask? TaskOf(string arg) => arg switch
    {
        "--rooms" => UpkeepTask.Rooms,
        "--report" => UpkeepTask.Report,
        "--purge" => UpkeepTask.Purge,
        "--forget" => UpkeepTask.Forget,
        _ => null,
    };
}

/// <summary>What is done without serving.</summary>
internal enum UpkeepTask
{
    /// <summary>List the rooms.</summary>
    Rooms,

    /// <summary>Write a report.</summary>
    Report,

    /// <summary>Erase names, tokens and notes of a closed room.</summary>
    Purge,

    /// <summary>Delete a room.</summary>
    Forget,
}
