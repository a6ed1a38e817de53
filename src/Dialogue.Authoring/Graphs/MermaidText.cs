using System.Globalization;
using System.Text;

namespace Dialogue.Authoring.Graphs;

/// <summary>Writes a graph as a Mermaid flowchart.</summary>
public static class MermaidText
{
    private const string Plain = " .,:!?'()+-/=_%*";

    /// <summary>Gives the text of a diagram.</summary>
    public static string Write(StoryGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        StringBuilder text = new("flowchart TD\n");
        for (int beat = 0; beat < graph.Beats.Count; beat++)
        {
            string label = Quote(GraphWords.Lines(graph.Beats[beat]));
            text.Append(CultureInfo.InvariantCulture, $"  b{beat}");
            text.Append(graph.Beats[beat].Ending is { } ending ? $"([{label}]):::{GraphWords.Outcome(ending.Outcome)}" : beat == graph.Start ? $"[[{label}]]" : $"[{label}]").Append('\n');
        }

        for (int beat = 0; beat < graph.Beats.Count; beat++)
        {
            foreach (GraphWay way in graph.Beats[beat].Ways)
            {
                string arrow = way.Kind == GraphWayKind.Choice ? "-->" : "-.->";
                string[] lines = [.. GraphWords.Lines(way)];
                text.Append(CultureInfo.InvariantCulture, $"  b{beat} {arrow}{(lines.Length == 0 ? string.Empty : $"|{Quote(lines)}|")} b{way.To}\n");
            }
        }

        return text.Append("""
              classDef reached fill:#d5efd9,stroke:#4b8b57,color:#1b1b1b
              classDef partly fill:#fdf0c8,stroke:#a8872c,color:#1b1b1b
              classDef missed fill:#f8d9d5,stroke:#a8564c,color:#1b1b1b

            """).ToString();
    }

    // Everything that could mean something to Mermaid or to HTML stands as the number of its character.
    private static string Quote(IEnumerable<string> lines)
    {
        StringBuilder quoted = new("\"");
        foreach (string line in lines)
        {
            quoted.Append(quoted.Length == 1 ? string.Empty : "<br/>");
            foreach (char character in GraphCharacters.OneLine(line))
            {
                if (char.IsAsciiLetterOrDigit(character) || character > '\x7F' || Plain.Contains(character, StringComparison.Ordinal))
                {
                    quoted.Append(character);
                }
                else
                {
                    quoted.Append(CultureInfo.InvariantCulture, $"#{(int)character};");
                }
            }
        }

        return quoted.Append('"').ToString();
    }
}
