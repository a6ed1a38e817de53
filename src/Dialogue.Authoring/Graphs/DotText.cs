using System.Globalization;
using System.Text;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Graphs;

/// <summary>Writes a graph for Graphviz.</summary>
public static class DotText
{
    /// <summary>Gives the text of a DOT file.</summary>
    public static string Write(StoryGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"digraph {Quote([graph.Id])} {{\n");
        text.Append("  node [shape=box, style=\"rounded,filled\", fillcolor=\"#f5f5f5\", fontname=\"sans-serif\"];\n");
        text.Append("  edge [fontname=\"sans-serif\", fontsize=10];\n");
        for (int beat = 0; beat < graph.Beats.Count; beat++)
        {
            string look = graph.Beats[beat].Ending is { } ending ? $", fillcolor=\"{Colour(ending.Outcome)}\"" : string.Empty;
            string start = beat == graph.Start ? ", penwidth=2" : string.Empty;
            text.Append(CultureInfo.InvariantCulture, $"  b{beat} [label={Quote(GraphWords.Lines(graph.Beats[beat]))}{look}{start}];\n");
        }

        for (int beat = 0; beat < graph.Beats.Count; beat++)
        {
            foreach (GraphWay way in graph.Beats[beat].Ways)
            {
                string style = way.Kind == GraphWayKind.Choice ? string.Empty : ", style=dashed";
                text.Append(CultureInfo.InvariantCulture, $"  b{beat} -> b{way.To} [label={Quote(GraphWords.Lines(way))}{style}];\n");
            }
        }

        return text.Append("}\n").ToString();
    }

    private static string Colour(EndingOutcome outcome) => outcome switch
    {
        EndingOutcome.Reached => "#d5efd9",
        EndingOutcome.Partly => "#fdf0c8",
        _ => "#f8d9d5",
    };

    // In labels Graphviz reads backslashes and HTML's names of characters.
    private static string Quote(IEnumerable<string> lines)
    {
        StringBuilder quoted = new("\"");
        foreach (string line in lines)
        {
            quoted.Append(quoted.Length == 1 ? string.Empty : "\\n");
            foreach (char character in GraphCharacters.OneLine(line))
            {
                quoted.Append(character switch
                {
                    '\\' => "\\\\",
                    '"' => "\\\"",
                    '&' => "&amp;",
                    _ => character.ToString(),
                });
            }
        }

        return quoted.Append('"').ToString();
    }
}
