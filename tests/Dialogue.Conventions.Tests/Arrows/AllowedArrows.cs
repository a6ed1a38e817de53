namespace Dialogue.Conventions.Tests.Arrows;

/// <summary>What a project may use, and the packages that it keeps to itself.</summary>
internal sealed record Allowance(string[] Projects, string[] Packages);

/// <summary>The whole table of arrows. What is not listed is forbidden; a project that is not listed may not exist.</summary>
internal static class AllowedArrows
{
    /// <summary>Tools that work while building and leave nothing in the product.</summary>
    public static IReadOnlyList<string> BuildTools { get; } = ["Microsoft.CodeAnalysis.BannedApiAnalyzers"];

    public static IReadOnlyDictionary<string, Allowance> Table { get; } = new Dictionary<string, Allowance>
    {
        ["Dialogue.Core"] = new([], ["Stateless"]),
        ["Dialogue.Format"] = new(["Dialogue.Core"], ["System.Text.Json"]),
        ["Dialogue.Casting"] = new(["Dialogue.Core"], ["Bogus"]),
        // System.Text.Json: only to read the files of other programs and to write theirs; scenarios are read by Format.
        ["Dialogue.Authoring"] = new(["Dialogue.Core", "Dialogue.Format"], ["System.Text.Json"]),
        // System.Text.Json: what is stored and sent; both ends of a connection use the same, made at compile time.
        ["Dialogue.Workshop"] = new(["Dialogue.Core"], ["Stateless", "System.Text.Json"]),
        ["Dialogue.Presentation"] = new(["Dialogue.Core", "Dialogue.Workshop"], []),
        // System.Text.Json: only to write; files are read by Format. Workshop: what its rooms found out is written as pages, tables and statements.
        ["Dialogue.Reports"] = new(["Dialogue.Core", "Dialogue.Presentation", "Dialogue.Workshop"], ["System.Text.Json"]),
        ["Dialogue.Plain"] = new(["Dialogue.Presentation"], []),
        ["Dialogue.Tui"] = new(["Dialogue.Presentation"], ["Terminal.Gui"]),
        ["Dialogue.Storage"] = new(["Dialogue.Core"], ["Microsoft.Data.Sqlite"]),
        ["Dialogue.Workshop.Client"] = new(["Dialogue.Core", "Dialogue.Workshop"], ["Microsoft.AspNetCore.SignalR.Client", "System.Text.Json"]),
        ["Dialogue.Workshop.Host"] = new(
            // Reports: the host has the logs, so it writes what is left of a workshop.
            ["Dialogue.Core", "Dialogue.Workshop", "Dialogue.Format", "Dialogue.Casting", "Dialogue.Reports"],
            // Dapper reads rows; DbUp (dbup-*) brings the tables of both stores up to date; QRCoder draws the code to join by.
            // System.Text.Json: how SignalR writes messages, and the small files of keys.
            ["Npgsql", "Microsoft.Data.Sqlite", "Dapper", "dbup-core", "dbup-postgresql", "dbup-sqlite", "QRCoder", "System.Text.Json"]),
        ["Dialogue.Cli"] = new(
            [
                "Dialogue.Core", "Dialogue.Format", "Dialogue.Casting", "Dialogue.Authoring", "Dialogue.Workshop", "Dialogue.Presentation",
                "Dialogue.Reports", "Dialogue.Plain", "Dialogue.Tui", "Dialogue.Storage", "Dialogue.Workshop.Client",
            ],
            // System.Text.Json: to write what --json prints, and the small files of seats and keys; scenarios are read by Format.
            ["System.CommandLine", "System.Text.Json"]),
    };
}
