using Dialogue.Cli.Tests.Support;

namespace Dialogue.Cli.Tests.Commands.Authoring;

public sealed class GraphCommandTests
{
    [Fact]
    public void Draws_every_format()
    {
        using Home home = new();
        string file = home.Write("small.json", Scenarios.Small());

        Assert.Contains("└─ silence, 20 s → end reached: You met", CliRun.In(home, "graph", file).IsForPeople().Output, StringComparison.Ordinal);
        Assert.StartsWith("flowchart TD\n", CliRun.In(home, "graph", file, "--format", "mermaid").IsForPeople().Output, StringComparison.Ordinal);
        Assert.StartsWith("digraph \"small\" {\n", CliRun.In(home, "graph", file, "--format", "dot").IsForPeople().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_to_what_the_terminal_can_show()
    {
        using Home home = new();
        string file = home.Write("small.json", Scenarios.Small());

        string narrow = CliRun.OnTerminal(string.Empty, home.With("COLUMNS", "50"), "graph", file).Output;

        Assert.Contains("\e[32m", narrow, StringComparison.Ordinal);
        Assert.All(narrow.Split('\n'), row => Assert.InRange(row.Replace("\e[32m", string.Empty, StringComparison.Ordinal).Replace("\e[0m", string.Empty, StringComparison.Ordinal).Length, 0, 50));
        Assert.DoesNotContain('\e', CliRun.In(home, "graph", file).Output);
    }

    [Fact]
    public void Writes_a_file_whole_and_plain()
    {
        using Home home = new();
        string graph = Path.Combine(home.Folder, "graph.txt");

        CliRun run = CliRun.OnTerminal(string.Empty, home, "graph", Scenarios.Starter, "--output", graph);

        Assert.Equal((0, graph + "\n"), (run.Code, run.Output));
        Assert.DoesNotContain('\e', File.ReadAllText(graph));
    }

    [Fact]
    public void Says_what_is_wrong()
    {
        Assert.Equal(2, CliRun.Of("graph", "nowhere").IsForPeople().Code);
        Assert.Equal(2, CliRun.Of("graph", Scenarios.Starter, "--format", "svg").IsForPeople().Code);
    }
}
