using System.Text;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Graphs;

/// <summary>Draws a graph as an outline: every way on below its beat, each beat with its ways once; on the right the share of plays and what is best from there.</summary>
public sealed class TreeText
{
    private const string Gap = "  ";
    private const string Head = "plays  best from there";
    private const int LeastLabel = 8;

    private readonly StoryGraph _graph;
    private readonly TreeLook _look;
    private readonly StringBuilder _text = new();
    private readonly bool[] _isShown;
    private readonly int _shareWidth;
    private readonly int _bestWidth;

    private TreeText(StoryGraph graph, TreeLook look)
    {
        _graph = graph;
        _look = look;
        _isShown = new bool[graph.Beats.Count];
        _shareWidth = graph.Beats.Any(beat => beat.Share is not null) ? 5 : 0;
        _bestWidth = graph.Beats.Select(beat => GraphWords.Best(beat.Best).Length).DefaultIfEmpty().Max();
        _bestWidth = _bestWidth == 0 ? 0 : Math.Max(_bestWidth, Head.Length - 7);
    }

    private int LabelWidth => _look.Width - (_shareWidth == 0 ? 0 : _shareWidth + Gap.Length) - (_bestWidth == 0 ? 0 : _bestWidth + Gap.Length);

    /// <summary>Gives the outline, and below it the beats that nothing leads to.</summary>
    public static string Write(StoryGraph graph, TreeLook look)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(look);
        TreeText tree = new(graph, look);
        if (tree._shareWidth > 0)
        {
            tree._text.Append(' ', tree.LabelWidth).Append(Gap).Append(Head).Append('\n');
        }

        tree.Draw(graph.Start);
        for (int beat = 0; beat < graph.Beats.Count; beat++)
        {
            if (!tree._isShown[beat])
            {
                tree._text.Append("\nNothing above leads to:\n");
                tree.Draw(beat);
            }
        }

        return tree._text.ToString();
    }

    // A loop and not a recursion: a conversation may be a hundred thousand beats deep.
    private void Draw(int root)
    {
        Row(string.Empty, string.Empty, root, isAgain: false, _graph.Beats[root].Share);
        Stack<(string Trunk, int Beat, int Way)> open = new();
        _isShown[root] = true;
        open.Push((string.Empty, root, 0));
        while (open.TryPop(out (string Trunk, int Beat, int Way) at))
        {
            GraphBeat beat = _graph.Beats[at.Beat];
            if (at.Way == beat.Ways.Count)
            {
                continue;
            }

            open.Push(at with { Way = at.Way + 1 });
            GraphWay way = beat.Ways[at.Way];
            bool isLast = at.Way == beat.Ways.Count - 1;
            bool isAgain = _isShown[way.To];
            Row(at.Trunk + (isLast ? _look.LastBranch : _look.Branch) + " ", Label(way), way.To, isAgain, way.Share);
            if (!isAgain)
            {
                _isShown[way.To] = true;
                open.Push((Shortened(at.Trunk + (isLast ? "  " : _look.Trunk)), way.To, 0));
            }
        }
    }

    // Very deep down there is no room for more trunks; half a row always stays for words.
    private string Shortened(string trunk) => trunk.Length * 2 <= LabelWidth ? trunk : trunk[2..];

    private static string Label(GraphWay way) =>
        string.Join(' ', ((string?[])[way.Name.Length > 0 ? way.Name : null, way.When is { } when ? $"if {when}" : null]).OfType<string>());

    private void Row(string trunk, string label, int to, bool isAgain, double? share)
    {
        GraphBeat beat = _graph.Beats[to];
        string outcome = beat.Ending is { } known ? $" {GraphWords.Outcome(known.Outcome)}" : string.Empty;
        string title = beat.Ending is { } ending ? $": {ending.Title.Source}" : string.Empty;
        string again = isAgain && beat.Ways.Count > 0 ? " (see above)" : string.Empty;

        // Where a way leads matters more than all of its condition.
        int room = LabelWidth - trunk.Length - CellText.WidthOf(beat.Id + outcome + again);
        string way = label.Length == 0 ? label : $"{CellText.Fit(GraphCharacters.OneLine(label), Math.Max(LeastLabel, room - _look.Arrow.Length - 2), _look)} ";
        string words = CellText.Fit($"{trunk}{way}{(trunk.Length == 0 ? string.Empty : _look.Arrow + " ")}{beat.Id}{outcome}{GraphCharacters.OneLine(title)}{again}", LabelWidth, _look);
        string coloured = _look.Colour && beat.Ending is { } end ? $"\e[{ColourOf(end.Outcome)}m{words}\e[0m" : words;
        StringBuilder row = new(coloured);
        if (_shareWidth > 0)
        {
            row.Append(' ', LabelWidth - CellText.WidthOf(words)).Append(Gap).Append((share is { } part ? GraphWords.Share(part) : string.Empty).PadLeft(_shareWidth));
        }

        if (_bestWidth > 0 && beat.Ending is null)
        {
            row.Append(Gap).Append(GraphWords.Best(beat.Best));
        }

        _text.Append(row.ToString().TrimEnd()).Append('\n');
    }

    private static string ColourOf(EndingOutcome outcome) => outcome switch
    {
        EndingOutcome.Reached => "32",
        EndingOutcome.Partly => "33",
        _ => "31",
    };
}
