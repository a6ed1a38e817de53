using Microsoft.Data.Sqlite;

namespace Dialogue.Storage.Tests.Support;

/// <summary>A folder for one test, which is gone afterwards.</summary>
internal sealed class JournalFolder : IDisposable
{
    public JournalFolder() => Root = Directory.CreateTempSubdirectory("dialogue-journal-").FullName;

    public string Root { get; }

    /// <summary>Gets where the journal lies: in a folder that does not exist yet, and with little patience.</summary>
    public JournalLocation Location => new(Path.Combine(Root, "kept")) { BusyTimeout = TimeSpan.FromMilliseconds(50) };

    public string File => Location.File;

    public Journal Open() => Journal.Open(Location with { BusyTimeout = TimeSpan.FromSeconds(30) });

    /// <summary>Opens what the journal is for somebody who knows SQLite.</summary>
    public SqliteConnection Raw() => RawAt(File);

    public static SqliteConnection RawAt(string path)
    {
        SqliteConnection connection = new($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    /// <summary>Gives the bytes of everything in the journal's folder, by name.</summary>
    public SortedDictionary<string, byte[]> Bytes() =>
        new(Directory.EnumerateFiles(Location.Folder).ToDictionary(file => Path.GetFileName(file), System.IO.File.ReadAllBytes));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
