using Dialogue.Authoring.Compiled;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.States;

/// <summary>Every state that a play can be in, and where each leads. Numbers in flat arrays; the first state is number 0.</summary>
/// <remarks>The ways on from state <c>s</c> are the edges from <c>EdgeStarts[s]</c> to <c>EdgeStarts[s + 1]</c>.</remarks>
internal sealed class StateSpace
{
    /// <summary>Stands among the options for saying nothing.</summary>
    public const ushort Silence = ushort.MaxValue;

    private readonly ulong[] _keys;
    private readonly ulong _beatMask;

    internal StateSpace(CompiledStory story, StateLayout layout, ulong[] keys)
    {
        Story = story;
        Layout = layout;
        _keys = keys;
        _beatMask = layout.BeatBits == 0 ? 0 : (1UL << layout.BeatBits) - 1;
    }

    public CompiledStory Story { get; }

    public StateLayout Layout { get; }

    /// <summary>Gets whether everything was searched; else some states are <see cref="StateKind.NotSearched"/>.</summary>
    public required bool IsComplete { get; init; }

    public required StateKind[] Kinds { get; init; }

    public required int[] EdgeStarts { get; init; }

    /// <summary>Gets the state that each edge leads to.</summary>
    public required int[] Targets { get; init; }

    /// <summary>Gets what each edge stands for: a choice or way on by its place in the beat, <see cref="Silence"/>, or the place of a drawn level.</summary>
    public required ushort[] Options { get; init; }

    /// <summary>Gets the state by which each state was first found, on a shortest path; -1 for the first.</summary>
    public required int[] Parents { get; init; }

    public int Count => Kinds.Length;

    /// <summary>Gets how many states there are, without those in which the cast is being drawn.</summary>
    public required int StateCount { get; init; }

    public int BeatOf(int state) => (int)(_keys[state * Layout.Width] & _beatMask);

    /// <summary>Gives the code of a fact in a state (its value less the fact's least); 0 where it makes no difference any more.</summary>
    public int CodeOf(int state, int fact) =>
        (int)((uint)(_keys[(state * Layout.Width) + Layout.Places[fact].Word] >> Layout.Places[fact].Shift) & Layout.Places[fact].Mask);

    /// <summary>Says whether a fact is kept at a beat: only then does <see cref="CodeOf"/> say what it is.</summary>
    public bool IsKept(int beat, int fact) => Layout.IsKept(Layout.Loops.Of[beat], fact);

    /// <summary>Says whether a condition holds in a state of the beat that it stands at.</summary>
    /// <param name="state">The state.</param>
    /// <param name="entry">The condition, as an entry into the story's tests.</param>
    public bool Holds(int state, int entry) => Conditions.Holds(Story, Layout, _keys.AsSpan(state * Layout.Width, Layout.Width), entry);

    /// <summary>Gives how likely uniform play takes an edge out of its state.</summary>
    public double Chance(int state, int edge)
    {
        int first = EdgeStarts[state];
        int count = EdgeStarts[state + 1] - first;
        switch (Kinds[state])
        {
            case StateKind.Decision:
                bool hasSilence = Options[first + count - 1] == Silence;
                return Options[edge] == Silence ? 0 : 1.0 / (hasSilence ? count - 1 : count);
            case StateKind.Way when count > 1:
                ReadOnlySpan<WayRow> ways = Story.WaysOf(BeatOf(state));
                int sum = 0;
                for (int each = first; each < first + count; each++)
                {
                    sum += ways[Options[each]].Weight;
                }

                return (double)ways[Options[edge]].Weight / sum;
            default:
                return 1.0 / count;
        }
    }

    /// <summary>Gives the part of this space that somebody comes through who always answers by a rule, numbered anew, breadth first. What is not answered leads nowhere: its target is -1.</summary>
    /// <param name="answer">Gives the edge that is taken out of a decision.</param>
    public StateSpace Followed(Func<int, int> answer)
    {
        List<int> states = [0];
        Dictionary<int, int> numbers = new() { [0] = 0 };
        List<int> starts = [0];
        List<int> targets = [];
        List<ushort> options = [];
        List<int> parents = [-1];
        for (int at = 0; at < states.Count; at++)
        {
            int state = states[at];
            int only = Kinds[state] == StateKind.Decision ? answer(state) : -1;
            for (int edge = EdgeStarts[state]; edge < EdgeStarts[state + 1]; edge++)
            {
                int to = -1;
                if ((only < 0 || edge == only) && !numbers.TryGetValue(Targets[edge], out to))
                {
                    to = states.Count;
                    numbers.Add(Targets[edge], to);
                    states.Add(Targets[edge]);
                    parents.Add(at);
                }

                targets.Add(to);
                options.Add(Options[edge]);
            }

            starts.Add(targets.Count);
        }

        return new StateSpace(Story, Layout, [.. states.SelectMany(state => _keys.AsSpan(state * Layout.Width, Layout.Width).ToArray())])
        {
            IsComplete = IsComplete,
            Kinds = [.. states.Select(state => Kinds[state])],
            EdgeStarts = [.. starts],
            Targets = [.. targets],
            Options = [.. options],
            Parents = [.. parents],
            StateCount = states.Count(state => Kinds[state] != StateKind.Draw),
        };
    }

    /// <summary>Gives the trait that is drawn in a state of that kind: the first of those that its beat meets and that is not there yet.</summary>
    public Fact.OfTrait TraitDrawnAt(int state)
    {
        foreach (int fact in Story.TraitsMetAt(BeatOf(state)))
        {
            if (CodeOf(state, fact) == 0)
            {
                return (Fact.OfTrait)Story.Facts[fact];
            }
        }

        throw new InvalidOperationException("Nothing is drawn here.");
    }

    /// <summary>Gives the answers that lead to a state by a shortest way, as <c>beat/choice</c> or <c>silence</c>.</summary>
    public ValueArray<string> WitnessTo(int state)
    {
        List<string> answers = [];
        for (int at = state; Parents[at] >= 0; at = Parents[at])
        {
            int before = Parents[at];
            if (Kinds[before] is StateKind.Decision or StateKind.Silence)
            {
                answers.Add(AnswerOf(before, EdgeTo(before, at)));
            }
        }

        answers.Reverse();
        return answers.ToValueArray();
    }

    /// <summary>Gives the answer that an edge out of a decision stands for.</summary>
    public string AnswerOf(int state, int edge) => Options[edge] == Silence ? "silence" : Story.PathOf(BeatOf(state), Options[edge]);

    private int EdgeTo(int from, int to)
    {
        int edge = EdgeStarts[from];
        while (Targets[edge] != to)
        {
            edge++;
        }

        return edge;
    }
}
