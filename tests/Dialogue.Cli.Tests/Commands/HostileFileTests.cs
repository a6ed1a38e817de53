using System.Text;
using CsCheck;
using Dialogue.Cli.Tests.Support;

namespace Dialogue.Cli.Tests.Commands;

/// <summary>Any file at all: diagnostics or one clear sentence, never a stack trace.</summary>
public sealed class HostileFileTests
{
    private const int Huge = 50 * 1024 * 1024;

    private static readonly Dictionary<string, byte[]> Files = new()
    {
        ["empty"] = [],
        ["spaces"] = [.. Enumerable.Repeat((byte)' ', 10_000)],
        ["binary"] = [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 37))],
        ["bom"] = [0xEF, 0xBB, 0xBF],
        ["utf16"] = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{}")).ToArray(),
        ["huge"] = new byte[Huge],
        ["brackets"] = Encoding.UTF8.GetBytes(new string('[', 10_000)),
        ["braces"] = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 10_000))),
        ["duplicates"] = Encoding.UTF8.GetBytes("{" + string.Join(',', Enumerable.Repeat("\"id\":\"a\"", 10_000)) + "}"),
        ["surrogate"] = Encoding.UTF8.GetBytes("{\"format\":1,\"id\":\"\\ud800\",\"\\udfff\":1,\"title\":\"\\udc00\\ud800\"}"),
        ["null"] = Encoding.UTF8.GetBytes("null"),
        ["types"] = Encoding.UTF8.GetBytes(
            "{\"format\":[],\"id\":{},\"title\":1,\"summary\":null,\"setting\":[],\"practises\":\"x\",\"level\":\"1\",\"minutes\":1e999,\"briefing\":3,\"cast\":[],\"variables\":7,\"start\":{},\"beats\":{\"a\":[]}}"),
        ["newer"] = Encoding.UTF8.GetBytes("{\"format\":99999999999999999999}"),
        ["path"] = Encoding.UTF8.GetBytes("{\"format\":1,\"id\":\"../../etc/passwd\",\"start\":\"../..\",\"beats\":[{\"id\":\"/\"}]}"),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_finds_what_is_wrong(string name)
    {
        using Home home = new();
        string file = home.Write(name + ".json", Files[name]);

        foreach (string form in (string[])["text", "json", "sarif"])
        {
            Assert.Equal(1, CliRun.In(home, "check", file, "--format", form).IsForPeople().Code);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Play_refuses(string name)
    {
        using Home home = new();
        string file = home.Write(name + ".json", Files[name]);

        CliRun run = CliRun.In(home, "play", file, "--answers", "1", "--json").IsForPeople();

        Assert.Equal((1, string.Empty), (run.Code, run.Output));
        Assert.InRange(run.Talk.Split('\n').Length, 2, 13);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_library_leaves_it_out(string name)
    {
        using Home home = new();
        home.With("DIALOGUE_SCENARIOS", Path.GetDirectoryName(home.Write($"library/{name}.json", Files[name]))!);
        home.Write("library/small.json", Scenarios.Small());

        CliRun run = CliRun.In(home, "list").IsForPeople();

        Assert.Equal(0, run.Code);
        Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void As_settings_it_is_told_and_left_out(string name)
    {
        using Home home = new();
        Directory.CreateDirectory(Path.GetDirectoryName(home.Settings)!);
        File.WriteAllBytes(home.Settings, Files[name]);

        CliRun run = CliRun.In(home, "config", "show").IsForPeople();

        Assert.Equal(2, run.Code);
        Assert.Contains("default", run.Output, StringComparison.Ordinal);
        Assert.InRange(run.Talk.Split('\n').Length, 2, 13);
    }

    [Fact]
    public void A_damaged_scenario_never_breaks_the_program()
    {
        using Home home = new();
        byte[] whole = Encoding.UTF8.GetBytes(Scenarios.Small());

        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Sample(
            (at, value) =>
            {
                byte[] damaged = [.. whole];
                damaged[at] = value;
                string file = home.Write($"{Guid.NewGuid():N}.json", damaged);
                return CliRun.In(home, "play", file, "--answers", "1").IsForPeople().Code is 0 or 1;
            },
            iter: 300);
    }
}
