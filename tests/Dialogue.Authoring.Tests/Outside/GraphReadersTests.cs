using System.Text.Json;
using Dialogue.Authoring.Graphs;
using Dialogue.Authoring.Tests.Graphs;

namespace Dialogue.Authoring.Tests.Outside;

/// <summary>Diagrams, as Graphviz and Mermaid read them.</summary>
public sealed class GraphReadersTests
{
    [ToolFact(Tool.Graphviz)]
    public void Graphviz_reads_every_word_as_it_was_meant()
    {
        StoryGraph graph = GraphTextTests.Hostile;

        using JsonDocument read = JsonDocument.Parse(ToolRun.Of("dot", DotText.Write(graph), "-Tjson0"));

        string[] labels = [.. read.RootElement.GetProperty("objects").EnumerateArray().Select(node => node.GetProperty("label").GetString()!)];
        Assert.Equal(graph.Beats.Count, labels.Length);
        Assert.Equal(graph.Beats.Sum(beat => beat.Ways.Count), read.RootElement.GetProperty("edges").GetArrayLength());
        string drawn = ToolRun.Of("dot", DotText.Write(graph), "-Tsvg");
        Assert.All(graph.Beats, beat => Assert.All(GraphWords.Lines(beat), line => Assert.Contains(GraphCharacters.OneLine(line).Trim(), Texts(drawn))));
    }

    [ToolFact(Tool.Mermaid)]
    public void Mermaid_reads_every_word_as_it_was_meant()
    {
        StoryGraph graph = GraphTextTests.Hostile;
        string script = Path.Combine(AppContext.BaseDirectory, "Outside", "read-mermaid.mjs");

        using JsonDocument read = JsonDocument.Parse(ToolRun.Of("node", MermaidText.Write(graph), script, OutsideTool.MermaidFolder));

        JsonElement[] vertices = [.. read.RootElement.GetProperty("vertices").EnumerateArray()];
        Assert.Equal(
            graph.Beats.Select(beat => string.Join('\n', GraphWords.Lines(beat).Select(GraphCharacters.OneLine))),
            vertices.Select(vertex => vertex.GetProperty("text").GetString()));
        Assert.Equal(graph.Beats.Sum(beat => beat.Ways.Count), read.RootElement.GetProperty("edges").GetArrayLength());
        Assert.All(vertices.Skip(1), vertex => Assert.Equal("reached", vertex.GetProperty("classes")[0].GetString()));
    }

    // The words of an SVG, one of each text element, with single spaces.
    private static string[] Texts(string svg) =>
    [
        .. System.Xml.Linq.XDocument.Parse(svg).Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value.Replace('\u00A0', ' ').Trim()),
    ];
}
