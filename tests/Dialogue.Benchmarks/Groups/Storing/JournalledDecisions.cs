using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Storage;
using Dialogue.Testing.Shipped;
using Microsoft.Data.Sqlite;

namespace Dialogue.Benchmarks.Groups.Storing;

/// <summary>Stores one decision after another, as the program does: says a line, takes it back, says it again, in the middle of a shipped conversation.</summary>
internal sealed class JournalledDecisions : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 20, 0, 0, TimeSpan.FromHours(1));

    private readonly Journal _journal;
    private readonly JournalLocation _location;
    private readonly PlayId _id = new(Guid.CreateVersion7(Now));
    private Playthrough _play;

    public JournalledDecisions(string folder)
    {
        _location = new JournalLocation(folder);
        _journal = Journal.Open(_location);
        _play = Said(Library.Begin("sunday-night-ping", 7));
        _journal.Keep(_id, _play, Now);
    }

    /// <summary>Stores one more step.</summary>
    public void Keep()
    {
        _play = _play.DecisionCount > 3 ? _play.Rewind() : Said(_play);
        _journal.Keep(_id, _play, Now);
    }

    /// <summary>Counts commits as another connection sees them.</summary>
    public double CommitsADecision()
    {
        using SqliteConnection other = new(new SqliteConnectionStringBuilder { DataSource = _location.File, Pooling = false }.ToString());
        other.Open();
        long before = Version(other);
        const int Kept = 100;
        long seen = 0;
        for (int i = 0; i < Kept; i++)
        {
            Keep();
            long now = Version(other);
            seen += now - before;
            before = now;
        }

        return (double)seen / Kept;
    }

    /// <inheritdoc/>
    public void Dispose() => _journal.Dispose();

    private static Playthrough Said(Playthrough play) => ((TakeOutcome.Taken)play.Take(play.Offered.First(offered => offered.IsOpen).Index)).Playthrough;

    private static long Version(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "pragma data_version";
        return (long)command.ExecuteScalar()!;
    }
}
