using Dialogue.Authoring.Figures;
using Dialogue.Authoring.Graphs;
using Dialogue.Authoring.States;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Testing.Building;
using Snapshooter.Xunit;

namespace Dialogue.Authoring.Tests.Graphs;

public sealed class GraphTextTests
{
    [Fact]
    public void Draws_an_outline() => Snapshot.Match(TreeText.Write(Small, TreeLook.Plain with { Width = 80 }), "graph-tree");

    [Fact]
    public void Draws_an_outline_with_plain_characters()
    {
        string tree = TreeText.Write(Small, new TreeLook(60, Ascii: true, Colour: false));

        Assert.All(tree, character => Assert.True(char.IsAscii(character)));
        Assert.All(tree.Split('\n'), row => Assert.InRange(row.Length, 0, 60));
        Assert.Contains("|- window -> push", tree, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(72)]
    [InlineData(200)]
    public void Keeps_to_the_width(int width)
    {
        string tree = TreeText.Write(Hostile, new TreeLook(width, Ascii: false, Colour: false));

        Assert.All(tree.Split('\n'), row => Assert.InRange(CellText.WidthOf(row), 0, width));
    }

    [Fact]
    public void Colours_outcomes_only_where_that_is_wanted()
    {
        string coloured = TreeText.Write(Small, TreeLook.Plain with { Colour = true });

        Assert.Contains("\e[32m", coloured, StringComparison.Ordinal);
        Assert.Equal(TreeText.Write(Small, TreeLook.Plain), coloured.Replace("\e[32m", string.Empty, StringComparison.Ordinal).Replace("\e[31m", string.Empty, StringComparison.Ordinal).Replace("\e[0m", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void Draws_a_very_deep_story_without_falling_over()
    {
        const int Depth = 20_000;
        Scenario scenario = A.Scenario().With([.. Enumerable.Range(0, Depth).Select(at => A.Beat($"b{at}").Then($"b{at + 1}")), A.Beat($"b{Depth}").Ending()]).Build();

        string tree = TreeText.Write(StoryGraph.Of(new Conversation(scenario, A.Rubric()), null), TreeLook.Plain);

        Assert.Equal(Depth + 1, tree.Count(character => character == '\n'));
        Assert.All(tree.Split('\n'), row => Assert.InRange(row.Length, 0, 100));
    }

    [Fact]
    public void Shows_beats_that_nothing_leads_to()
    {
        Scenario scenario = A.Scenario().With(A.Beat("end").Ending(), A.Beat("lonely").Then("end")).Build();

        Assert.Contains("Nothing above leads to:\nlonely", TreeText.Write(StoryGraph.Of(new Conversation(scenario, A.Rubric()), null), TreeLook.Plain), StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_a_Mermaid_flowchart() => Snapshot.Match(MermaidText.Write(Small), "graph-mermaid");

    [Fact]
    public void Writes_a_Graphviz_file() => Snapshot.Match(DotText.Write(Small), "graph-dot");

    internal static StoryGraph Small => Graph(A.Scenario()
        .Number("trust", 0, 10, 5)
        .With(
            A.Beat("ping").Offering("window", to: "push").Offering("cave", to: "cool", "give-in").Waiting(20, "cool"),
            A.Beat("push").Then("thanks", when: "trust >= 6").Then("cool", weight: 1).Then("ping", weight: 2),
            A.Beat("thanks").Ending(),
            A.Beat("cool").Ending(EndingOutcome.Missed))
        .Build());

    /// <summary>A story whose words are made to break diagrams.</summary>
    internal static StoryGraph Hostile
    {
        get
        {
            Scenario scenario = Hostility.Aggregate(
                A.Scenario(),
                (story, words) => story.With(A.Beat($"end-{Array.IndexOf(Hostility, words)}").Ending())).Build();
            Beat[] endings = [.. scenario.Beats.Select((beat, place) => beat with { Ending = beat.Ending! with { Title = A.Text(Hostility[place]) } })];
            Beat ask = A.Beat("end").Build() with { Choices = [.. endings.Select((beat, place) => new Choice(new ChoiceId($"end{place}"), A.Text(Hostility[place]), [new MoveId("listen")], beat.Id))] };
            return Graph(scenario with { Start = ask.Id, Beats = [ask, .. endings] });
        }
    }

    private static string[] Hostility { get; } =
    [
        "\"quoted\" 'and' `ticked`", "brackets ] ) } > ]] --> end", "subgraph end\nclick b0 \"x\"", "<b>html</b> &amp; &lt; <script>", "back\\slash \\n \\\" \\",
        "#quot; #35; %% comment; semicolon", "月光 👋🏽 é e\u0301", "\u202Ereversed \u2066", "{{braces}} {ruth} |pipe|",
    ];

    private static StoryGraph Graph(Scenario scenario) => StoryGraph.Of(
        new Conversation(scenario, A.Rubric()), Passages.Of(ScenarioAnalysis.Of(scenario, A.Rubric(), _ => null, SearchBudget.Usual)));
}
