using System.Reflection;
using DbUp.Engine;

namespace Dialogue.Workshop.Host.Stores.Migrations;

/// <summary>The statements that lead from one version of the tables to the next, in order; the first one leads to version 1.</summary>
/// <param name="Scripts">The scripts, which travel inside the program.</param>
internal sealed record MigrationScripts(IReadOnlyList<SqlScript> Scripts)
{
    private const string Root = "Stores/Migrations/";

    /// <summary>Gets those for SQLite.</summary>
    public static MigrationScripts Sqlite { get; } = In("shared/", "sqlite/");

    /// <summary>Gets those for PostgreSQL.</summary>
    public static MigrationScripts Postgres { get; } = In("shared/", "postgres/");

    /// <summary>Gets the version that this program writes.</summary>
    public int Newest => Scripts.Count;

    /// <summary>Gives the scripts of an earlier version.</summary>
    public MigrationScripts UpTo(int version) => new([.. Scripts.Take(version)]);

    // The number before the name, not the folder, says what comes first.
    private static MigrationScripts In(params string[] folders)
    {
        Assembly program = typeof(MigrationScripts).Assembly;
        return new MigrationScripts(
        [
            .. program.GetManifestResourceNames()
                .Where(name => Array.Exists(folders, folder => name.StartsWith(Root + folder, StringComparison.Ordinal)))
                .OrderBy(name => Path.GetFileName(name), StringComparer.Ordinal)
                .Select(name => new SqlScript(Path.GetFileName(name), Read(program, name))),
        ]);
    }

    private static string Read(Assembly program, string name)
    {
        using StreamReader reader = new(program.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
