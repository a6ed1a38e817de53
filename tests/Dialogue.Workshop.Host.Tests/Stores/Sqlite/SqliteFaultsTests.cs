using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Host.Stores.Sqlite;
using Microsoft.Data.Sqlite;

namespace Dialogue.Workshop.Host.Tests.Stores.Sqlite;

/// <summary>Answers of a disk that cannot be brought about at will.</summary>
public sealed class SqliteFaultsTests
{
    [Theory]
    [InlineData(13, 13, true, nameof(RoomStoreFault.Full))]
    [InlineData(10, 1034, true, nameof(RoomStoreFault.OutcomeUnknown))]
    [InlineData(10, 1034, false, nameof(RoomStoreFault.Unavailable))]
    [InlineData(10, 522, false, nameof(RoomStoreFault.Damaged))]
    [InlineData(5, 5, false, nameof(RoomStoreFault.Unavailable))]
    [InlineData(8, 1032, false, nameof(RoomStoreFault.Unavailable))]
    [InlineData(11, 11, false, nameof(RoomStoreFault.Damaged))]
    [InlineData(26, 26, false, nameof(RoomStoreFault.Damaged))]
    public void Says_what_an_answer_means(int code, int extended, bool committing, string fault)
    {
        SqliteException answer = new("what it said", code, extended);

        Assert.Equal(fault, SqliteFaults.Of(answer, committing).Fault.ToString());
    }
}
