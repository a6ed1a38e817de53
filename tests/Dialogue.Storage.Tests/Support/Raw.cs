using Microsoft.Data.Sqlite;

namespace Dialogue.Storage.Tests.Support;

/// <summary>What somebody does to a journal who knows SQLite.</summary>
internal static class Raw
{
    public static void Do(this SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // A test's own words.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public static long Number(this SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // A test's own words.
        command.CommandText = sql;
#pragma warning restore CA2100
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Counts the commits that lie in a file of changes: frames that say how large the journal is after them.</summary>
    public static int CommitsIn(string wal)
    {
        const int Header = 32;
        const int FrameHeader = 24;
        byte[] bytes = File.Exists(wal) ? File.ReadAllBytes(wal) : [];
        if (bytes.Length < Header)
        {
            return 0;
        }

        int page = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(8));
        int commits = 0;
        for (int at = Header; at + FrameHeader + page <= bytes.Length; at += FrameHeader + page)
        {
            commits += System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at + 4)) == 0 ? 0 : 1;
        }

        return commits;
    }
}
