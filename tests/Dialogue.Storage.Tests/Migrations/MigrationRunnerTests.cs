using Dialogue.Storage.Connections;
using Dialogue.Storage.Migrations;
using Microsoft.Data.Sqlite;

namespace Dialogue.Storage.Tests.Migrations;

public sealed class MigrationRunnerTests : IDisposable
{
    private readonly JournalFolder _folder = new();
    private readonly List<int> _read = [];
    private readonly MigrationRunner _two;

    public MigrationRunnerTests()
    {
        Directory.CreateDirectory(_folder.Location.Folder);
        _two = new MigrationRunner([Script(1, "create table one (a)"), Script(2, "alter table one add column b; insert into one values (1, 2);")]);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_fresh_file_goes_through_every_version()
    {
        using JournalConnection connection = JournalConnection.Open(_folder.Location, _two);

        Assert.Equal([1, 2], _read);
        Assert.Equal(2, _two.VersionOf(connection, "a"));
        Assert.Equal(3, connection["select a + b from one"].First(row => row.Integer(0)));
    }

    [Fact]
    public void An_older_file_goes_through_what_is_due()
    {
        JournalConnection.Open(_folder.Location, _two.UpTo(1)).Dispose();
        _read.Clear();

        using JournalConnection connection = JournalConnection.Open(_folder.Location, _two);

        Assert.Equal([2], _read);
        Assert.Equal(2, _two.VersionOf(connection, "a"));
    }

    [Fact]
    public void Where_nothing_is_due_no_script_is_read()
    {
        JournalConnection.Open(_folder.Location, _two).Dispose();
        _read.Clear();

        JournalConnection.Open(_folder.Location, _two).Dispose();

        Assert.Empty(_read);
    }

    [Fact]
    public void A_version_that_fails_leaves_the_one_before()
    {
        MigrationRunner broken = new([Script(1, "create table one (a)"), Script(2, "create table two (a); insert into three values (1)")]);

        Assert.Throws<SqliteException>(() => JournalConnection.Open(_folder.Location, broken));

        using SqliteConnection connection = _folder.Raw();
        Assert.Equal(1, connection.Number("pragma user_version"));
        Assert.Equal(1, connection.Number("select count(*) from sqlite_schema"));
    }

    [Fact]
    public async Task Two_that_start_at_once_do_each_version_once()
    {
        using Barrier together = new(2);
        JournalLocation patient = _folder.Location with { BusyTimeout = TimeSpan.FromSeconds(30) };

        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            together.SignalAndWait();
            JournalConnection.Open(patient, _two).Dispose();
        })));

        using SqliteConnection connection = _folder.Raw();
        Assert.Equal(1, connection.Number("select count(*) from one"));
        Assert.Equal([1, 2], _read);
    }

    [Fact]
    public void Every_script_of_the_program_is_one_of_its_versions()
    {
        string[] embedded = [.. typeof(Journal).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal))];

        Assert.Equal(MigrationRunner.Current.Newest, embedded.Length);
    }

    private MigrationScript Script(int version, string sql) => new(() =>
    {
        _read.Add(version);
        return sql;
    });
}
