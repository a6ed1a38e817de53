using System.Runtime.Versioning;
using Dialogue.Cli.Tests.Support;
using Dialogue.Cli.Workshops;
using Dialogue.Workshop.Client;

namespace Dialogue.Cli.Tests.Workshops;

public sealed class SeatFilesTests : IDisposable
{
    private readonly Home _home = new();

    private string Folder => Path.Combine(_home.Folder, "workshops", "seats");

    public void Dispose() => _home.Dispose();

    [Fact]
    public void The_seat_that_was_kept_last_comes_back_whole()
    {
        SeatFiles files = new(_home.Folder, "AB");
        files.Keep(new KeptSeat("room-a", "first", "ABCDEF", ["http://one:7380/", "http://two:7380/"]));
        files.Keep(new KeptSeat("room-a", "second", "ABCDEF", ["http://one:7380/", "http://two:7380/"]));

        SavedSeat? last = new SeatFiles(_home.Folder, null).Last();

        Assert.Equal(("room-a", "second", "ABCDEF", "AB"), (last!.Seat.RoomId, last.Seat.Resume, last.Seat.Code, last.Pin));
        Assert.Equal(["http://one:7380/", "http://two:7380/"], last.Seat.Hosts);
        Assert.Equal("room-a.json", Path.GetFileName(Assert.Single(Directory.GetFiles(Folder))));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Only_their_owner_can_read_a_seat()
    {
        new SeatFiles(_home.Folder, null).Keep(new KeptSeat("room", "token", "ABCDEF", ["http://one/"]));

        UnixFileMode mode = File.GetUnixFileMode(Assert.Single(Directory.GetFiles(Folder)));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, mode);
    }

    [Theory]
    [InlineData("../../escaped")]
    [InlineData("a/b")]
    [InlineData("")]
    [InlineData("\u001b[2J")]
    public void A_room_that_is_named_like_a_path_stays_in_the_folder(string room)
    {
        new SeatFiles(_home.Folder, null).Keep(new KeptSeat(room, "token", "ABCDEF", ["http://one/"]));

        Assert.Single(Directory.GetFiles(_home.Folder, "*", SearchOption.AllDirectories));
        Assert.Matches("^[0-9a-f]{64}\\.json$", Path.GetFileName(Assert.Single(Directory.GetFiles(Folder))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"room\": 7}")]
    [InlineData("{\"room\": \"a\", \"resume\": \"t\", \"code\": \"c\", \"hosts\": []}")]
    public void What_is_no_seat_is_passed_over(string content)
    {
        _home.Write(Path.Combine("workshops", "seats", "bad.json"), content);

        Assert.Null(new SeatFiles(_home.Folder, null).Last());
    }

    [Fact]
    public void A_seat_that_was_given_up_is_gone()
    {
        SeatFiles files = new(_home.Folder, null);
        files.Keep(new KeptSeat("room", "token", "ABCDEF", ["http://one/"]));

        files.Forget("room");

        Assert.Null(files.Last());
    }
}
