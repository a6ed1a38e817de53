using System.Diagnostics.CodeAnalysis;
using Dialogue.Storage;
using Dialogue.Testing.Terminals;
using Microsoft.Data.Sqlite;

namespace Dialogue.EndToEnd.Tests.Storing;

/// <summary>Looks at the journal of a home folder from outside the program.</summary>
internal static class JournalFile
{
    /// <summary>Gives where the program keeps it.</summary>
    public static JournalLocation In(TerminalHome home) => new(Path.Combine(home.Folder, ".local", "share", "dialogue"));

    /// <summary>Gives what SQLite says about the file: <c>ok</c>, or what is wrong.</summary>
    public static string IntegrityOf(TerminalHome home) => Ask(home, "pragma integrity_check");

    /// <summary>Gives the first value that a question to the database is answered with.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "The questions stand in these tests.")]
    public static string Ask(TerminalHome home, string sql)
    {
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = In(home).File, Pooling = false }.ToString());
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) ?? string.Empty;
    }
}
