using Dialogue.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dialogue.Storage.Tests.Connections;

public sealed class FaultsTests
{
    [Theory]
    [InlineData(8, 8, JournalFault.ReadOnly)]
    [InlineData(8, 1544, JournalFault.ReadOnly)]
    [InlineData(8, 1032, JournalFault.CannotOpen)]
    [InlineData(13, 13, JournalFault.Full)]
    [InlineData(5, 5, JournalFault.Locked)]
    [InlineData(5, 517, JournalFault.Locked)]
    [InlineData(6, 6, JournalFault.Locked)]
    [InlineData(15, 15, JournalFault.Locked)]
    [InlineData(11, 11, JournalFault.Damaged)]
    [InlineData(11, 779, JournalFault.Damaged)]
    [InlineData(1, 1, JournalFault.Damaged)]
    [InlineData(19, 787, JournalFault.Damaged)]
    [InlineData(10, 522, JournalFault.Damaged)]
    [InlineData(10, 8458, JournalFault.Damaged)]
    [InlineData(10, 778, JournalFault.Disk)]
    [InlineData(10, 1034, JournalFault.Disk)]
    [InlineData(7, 7, JournalFault.Disk)]
    [InlineData(26, 26, JournalFault.NotAJournal)]
    [InlineData(14, 14, JournalFault.CannotOpen)]
    [InlineData(3, 3, JournalFault.CannotOpen)]
    public void What_SQLite_says_has_a_meaning(int code, int extended, JournalFault fault)
    {
        SqliteException wrong = new("Something is wrong.", code, extended);

        JournalException told = Faults.Of(wrong, "a-path");

        Assert.Equal((fault, "a-path", wrong), (told.Fault, told.Path, told.InnerException));
    }

    [Fact]
    public void What_the_file_system_says_has_a_meaning()
    {
        Assert.Equal(JournalFault.ReadOnly, Faults.FaultOf(new UnauthorizedAccessException()));
        Assert.Equal(JournalFault.ReadOnly, Faults.FaultOf(new IOException("", 30)));
        Assert.Equal(JournalFault.Full, Faults.FaultOf(new IOException("", 28)));
        Assert.Equal(JournalFault.CannotOpen, Faults.FaultOf(new DirectoryNotFoundException()));
        Assert.Equal(JournalFault.Damaged, Faults.FaultOf(new InvalidDataException()));
    }

    [Fact]
    public void A_mistake_in_the_program_is_no_fault_of_the_file()
    {
        Assert.Null(Faults.FaultOf(new InvalidOperationException()));
        Assert.Null(Faults.FaultOf(new ArgumentOutOfRangeException()));
    }

    [Fact]
    public void Every_fault_has_words()
    {
        string[] words = [.. Enum.GetValues<JournalFault>().Select(fault => new JournalException(fault, "a-path").Message)];

        Assert.Equal(words.Length, words.Distinct().Count());
        Assert.All(words, message => Assert.False(message.EndsWith('.') || char.IsUpper(message[0])));
    }
}
