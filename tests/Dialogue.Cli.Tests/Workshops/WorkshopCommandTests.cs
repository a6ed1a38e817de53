using Dialogue.Cli.Tests.Support;
using Dialogue.Cli.Workshops;
using Dialogue.Workshop.Client;

namespace Dialogue.Cli.Tests.Workshops;

public sealed class WorkshopCommandTests
{
    [Theory]
    [InlineData("There is no seat to come back to", "join")]
    [InlineData("is no address of a host", "join", "ftp://x", "ABC-DEF")]
    [InlineData("joins a workshop", "join", "192.168.1.20")]
    [InlineData("is no code", "join", "192.168.1.20", "ABC-DE0")]
    [InlineData("64 hexadecimal digits", "join", "192.168.1.20", "ABC-DEF", "--pin", "12")]
    [InlineData("No key of a room is kept here", "steer")]
    [InlineData("is no address of a host", "steer", "ftp://x")]
    [InlineData("A pairing code needs its host", "steer", "--pair", "ABCD-EFGH")]
    [InlineData("is no pairing code", "steer", "192.168.1.20", "--pair", "ABCD")]
    public void A_mistaken_command_line_is_said_plainly(string says, params string[] args)
    {
        CliRun run = CliRun.Of(args).IsForPeople();

        Assert.Equal(ExitCodes.Usage, run.Code);
        Assert.Contains(says, run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_key_is_said_so()
    {
        using Home home = new();
        string file = home.Write("key.json", "{\"room\": \"\"}");

        CliRun run = CliRun.In(home, "steer", "--key-file", file).IsForPeople();

        Assert.Equal(ExitCodes.Usage, run.Code);
        Assert.Contains("is no key file", run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_would_rather_not_join_is_told_what_is_kept_and_goes()
    {
        using Home home = new();

        CliRun run = CliRun.OnTerminal("q\n", home, "join", "192.168.1.20", "ABC-DEF");

        Assert.Equal(ExitCodes.Done, run.Code);
        Assert.Contains("never what one person answered", run.Talk, StringComparison.Ordinal);
        Assert.Equal(3, run.Talk.Split('\n').Count(line => line.EndsWith('.')));
    }

    [Fact]
    public void The_newest_key_of_the_host_that_is_named_is_taken_before_others()
    {
        using Home home = new();
        home.Write(Path.Combine("workshops", "keys", "a.json"), Key("a", "http://127.0.0.1:7380"));
        home.Write(Path.Combine("workshops", "keys", "b.json"), Key("b", "http://127.0.0.1:7381"));
        File.SetLastWriteTimeUtc(Path.Combine(home.Folder, "workshops", "keys", "a.json"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        KeyFiles files = new(home.Folder);

        SteeringKey? newest = files.Newest(null);
        SteeringKey? named = files.Newest(new Uri("http://127.0.0.1:7380"));

        Assert.Equal(("b", "a"), (newest!.Room, named!.Room));
    }

    [Fact]
    public void A_co_facilitators_key_is_kept_apart_and_comes_after_a_facilitators()
    {
        using Home home = new();
        KeyFiles files = new(home.Folder);
        files.Keep(new SteeringKey("co", "key", "http://192.168.1.20:7380", "AB"));

        SteeringKey? alone = files.Newest(null);
        home.Write(Path.Combine("workshops", "keys", "own.json"), Key("own", "http://127.0.0.1:7380"));
        SteeringKey? beside = files.Newest(null);

        Assert.Equal(new SteeringKey("co", "key", "http://192.168.1.20:7380", "AB"), alone);
        Assert.Equal("own", beside!.Room);
    }

    [Theory]
    [InlineData("code.invalid", "")]
    [InlineData("room.full", "")]
    [InlineData("name", "taken")]
    [InlineData("name", "unusable")]
    [InlineData("token.invalid", "")]
    [InlineData("role.denied", "")]
    [InlineData("proto.unsupported", "2")]
    [InlineData("\u001b[2J", "")]
    public void Every_refusal_is_a_plain_sentence(string code, string details)
    {
        string sentence = RefusalWords.Of(new RoomRefusedException(code, details));

        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(sentence, char.IsControl);
    }

    private static string Key(string room, string address) => $"{{\"room\": \"{room}\", \"title\": \"t\", \"code\": \"ABCDEF\", \"key\": \"k\", \"screenKey\": \"s\", \"address\": \"{address}\"}}";
}
