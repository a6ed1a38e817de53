using System.Diagnostics.CodeAnalysis;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Storage;
using Dialogue.Testing.Shipped;
using Microsoft.Data.Sqlite;

namespace Dialogue.Benchmarks.Groups.Storing;

/// <summary>Makes a journal with very many playthroughs: some really played and stored, then copied by SQL under other names.</summary>
internal static class LargeJournal
{
    private const int Played = 400;
    private static readonly DateTimeOffset Start = new(2025, 1, 1, 19, 0, 0, TimeSpan.Zero);

    /// <summary>Fills a folder; <paramref name="playthroughs"/> is a multiple of 400. One in twenty is left before its end.</summary>
    public static void Fill(string folder, int playthroughs)
    {
        JournalLocation location = new(folder);
        using (Journal journal = Journal.Open(location))
        {
            for (int i = 0; i < Played; i++)
            {
                Play(journal, i);
            }
        }

        Copy(location.File, (playthroughs / Played) - 1);
        using Journal check = Journal.Open(location);
        if (check.List().Count != playthroughs)
        {
            throw new InvalidOperationException("The large journal is not as large as it should be.");
        }
    }

    private static void Play(Journal journal, int number)
    {
        DateTimeOffset at = Start.AddDays(number);
        PlayId id = new(Guid.CreateVersion7(at));
        Playthrough play = Library.Begin(Library.Ids[number % Library.Ids.Count], (ulong)number);
        int most = number % 20 == 0 ? 3 : 60;
        for (int step = 0; step < most && play.Status == PlaythroughStatus.AtChoice; step++)
        {
            OfferedChoice[] open = [.. play.Offered.Where(offered => offered.IsOpen)];
            play = ((TakeOutcome.Taken)play.Take(open[SeededDraw.Below(open.Length, (ulong)number, step, 0)].Index)).Playthrough;
        }

        journal.Keep(id, play, at);
    }

    // Copies whole playthroughs; a copy's number is its original's and so many thousand.
    [SuppressMessage("Security", "CA2100", Justification = "The names come from the tables themselves.")]
    private static void Copy(string file, int times)
    {
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        using SqliteTransaction transaction = connection.BeginTransaction();
        foreach (string table in (string[])["playthrough", "character", "step", "result", "review"])
        {
            for (int copy = 1; copy <= times; copy++)
            {
                using SqliteCommand command = connection.CreateCommand();
                command.Transaction = transaction;
                command.CommandText = $"insert into {table} ({Columns(connection, table, column => column)}) select {Columns(connection, table, column => Copied(column, table, copy))} from {table} where {(table == "playthrough" ? "id" : "playthrough")} <= {Played}";
                command.ExecuteNonQuery();
            }
        }

        transaction.Commit();
    }

    private static string Copied(string column, string table, int copy) => column switch
    {
        "id" when table == "playthrough" => $"id + {copy * Played}",
        "playthrough" => $"playthrough + {copy * Played}",
        "uuid" => $"substr(uuid, 1, 24) || printf('%012x', {copy} * 1000000 + id)",
        _ => column,
    };

    [SuppressMessage("Security", "CA2100", Justification = "The names stand in this file.")]
    private static string Columns(SqliteConnection connection, string table, Func<string, string> of)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"select name from pragma_table_info('{table}')";
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> names = [];
        while (reader.Read())
        {
            string name = reader.GetString(0);
            if (!(name == "id" && table != "playthrough"))
            {
                names.Add(of(name));
            }
        }

        return string.Join(", ", names);
    }
}
