using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.States;

namespace Dialogue.Authoring.Figures;

/// <summary>Plays of one manner (uniform, or a bot's) as a Markov chain over all states: how likely each edge is, and how often play passes each state.</summary>
internal sealed class PlayChain
{
    // The chances of a state add up to 1 but for rounding.
    private const double Whole = 1 - 1e-9;

    private readonly Dictionary<int, LoopSystem> _systems = [];
    private readonly Lazy<WaysBack> _back;
    private readonly Lazy<(double[] Passes, double Trapped)> _flow;
    private readonly Lazy<(bool[] CanEnd, bool[] CanStop)> _ahead;

    private PlayChain(StateSpace space, double[] chances, StrongComponents? ofAll = null)
    {
        _back = new(() => WaysBack.Of(this));
        Space = space;
        Chances = chances;
        Targets = Taken(space, chances);
        Parts = ofAll is not null && Targets == space.Targets ? ofAll : StrongComponents.FindFrom(0, space.Count, space.EdgeStarts, Targets);
        IsLoop = Loops();
        _ahead = new(LookAhead);
        _flow = new(Flow);
    }

    public StateSpace Space { get; }

    /// <summary>Gets how likely each edge is taken in its state; 0 where this manner never does.</summary>
    public double[] Chances { get; }

    /// <summary>Gets where each edge leads, or -1 where it is never taken.</summary>
    public int[] Targets { get; }

    /// <summary>Gets the loops among the states that are met; they are numbered against the course of play, the first state's last.</summary>
    public StrongComponents Parts { get; }

    /// <summary>Gets whether a part is a loop: play can come back to its state.</summary>
    public bool[] IsLoop { get; }

    /// <summary>Gets whether an ending can be reached from a part.</summary>
    public bool[] CanEnd => _ahead.Value.CanEnd;

    /// <summary>Gets whether play can stop from a part on, at an ending or stuck.</summary>
    public bool[] CanStop => _ahead.Value.CanStop;

    /// <summary>Gets the expected number of times that each state is passed.</summary>
    public double[] Passes => _flow.Value.Passes;

    /// <summary>Gets from where each state is come to.</summary>
    public WaysBack Back => _back.Value;

    /// <summary>Gets how likely play goes round for ever.</summary>
    public double Trapped => _flow.Value.Trapped;

    /// <summary>Gets whether an ending can be reached from everything that is met.</summary>
    public bool Terminates => CanEnd.All(can => can);

    /// <summary>Gives uniform play: each open choice is equally likely.</summary>
    /// <param name="space">The states.</param>
    /// <param name="parts">The loops among all states, silence included, where somebody found them already: often uniform play goes every way there is.</param>
    public static PlayChain Uniform(StateSpace space, StrongComponents? parts = null)
    {
        double[] chances = new double[space.Targets.Length];
        for (int state = 0; state < space.Count; state++)
        {
            Draw(space, state, chances);
        }

        return new PlayChain(space, chances, parts);
    }

    /// <summary>Gives the play of somebody who always answers by a rule; draws stay what they are.</summary>
    /// <param name="space">The states.</param>
    /// <param name="answer">Gives the edge that is taken out of a decision.</param>
    public static PlayChain Ruled(StateSpace space, Func<int, int> answer)
    {
        double[] chances = new double[space.Targets.Length];
        for (int state = 0; state < space.Count; state++)
        {
            if (space.Kinds[state] == StateKind.Decision)
            {
                chances[answer(state)] = 1;
            }
            else
            {
                Draw(space, state, chances);
            }
        }

        return new PlayChain(space, chances);
    }

    private static int[] Taken(StateSpace space, double[] chances)
    {
        if (!chances.Contains(0))
        {
            return space.Targets;
        }

        int[] taken = new int[chances.Length];
        for (int edge = 0; edge < taken.Length; edge++)
        {
            taken[edge] = chances[edge] > 0 ? space.Targets[edge] : -1;
        }

        return taken;
    }

    private static void Draw(StateSpace space, int state, double[] chances)
    {
        int first = space.EdgeStarts[state];
        int end = space.EdgeStarts[state + 1];
        if (end - first > 1 && space.Kinds[state] == StateKind.Way)
        {
            for (int edge = first; edge < end; edge++)
            {
                chances[edge] = space.Chance(state, edge);
            }
        }
        else if (end > first)
        {
            int open = end - first - (space.Kinds[state] == StateKind.Decision && space.Options[end - 1] == StateSpace.Silence ? 1 : 0);
            chances.AsSpan(first, open).Fill(1.0 / open);
        }
    }

    /// <summary>Gives play with given chances; where those of a state are less than 1 together, play stops there for the rest.</summary>
    public static PlayChain With(StateSpace space, double[] chances) => new(space, chances);

    public bool IsMet(int state) => Parts.Of[state] >= 0;

    /// <summary>Gives how much of something adds up in a play on average; null where play may go round for ever.</summary>
    public double? MeanOf(Reward reward)
    {
        double[] flow = Passes;
        if (Trapped > 0)
        {
            return null;
        }

        double mean = 0;
        for (int state = 0; state < Space.Count; state++)
        {
            double passes = flow[state];
            if (passes == 0)
            {
                continue;
            }

            mean += passes * reward.AtState(state);
            for (int edge = Space.EdgeStarts[state]; edge < Space.EdgeStarts[state + 1]; edge++)
            {
                mean += passes * Chances[edge] * reward.OnEdge(edge);
            }
        }

        return mean;
    }

    /// <summary>Gives the states of a part with the inflow of each, turned into how often each is passed.</summary>
    public double[] PassesOf(int part, double[] inflow)
    {
        if (!IsLoop[part])
        {
            return inflow;
        }

        if (!_systems.TryGetValue(part, out LoopSystem? system))
        {
            _systems.Add(part, system = SystemOf(part));
        }

        return system.Solve(inflow);
    }

    private bool[] Loops()
    {
        bool[] isLoop = new bool[Parts.Count];
        for (int part = 0; part < isLoop.Length && !Parts.IsOrder; part++)
        {
            ReadOnlySpan<int> states = Parts[part];
            int first = Space.EdgeStarts[states[0]];
            isLoop[part] = states.Length > 1 || Targets.AsSpan(first, Space.EdgeStarts[states[0] + 1] - first).Contains(states[0]);
        }

        return isLoop;
    }

    private (bool[] CanEnd, bool[] CanStop) LookAhead()
    {
        bool[] canEnd = new bool[Parts.Count];
        bool[] canStop = new bool[Parts.Count];
        for (int part = 0; part < Parts.Count; part++)
        {
            foreach (int state in Parts[part])
            {
                canEnd[part] |= Space.Kinds[state] == StateKind.Ending;
                double sum = 0;
                for (int edge = Space.EdgeStarts[state]; edge < Space.EdgeStarts[state + 1]; edge++)
                {
                    int to = Targets[edge] < 0 ? -1 : Parts.Of[Targets[edge]];
                    sum += Chances[edge];
                    canEnd[part] |= to >= 0 && canEnd[to];
                    canStop[part] |= to >= 0 && canStop[to];
                }

                canStop[part] |= sum < Whole;
            }
        }

        return (canEnd, canStop);
    }

    private (double[] Passes, double Trapped) Flow()
    {
        double[] flow = new double[Space.Count];
        double trapped = 0;
        double[] inflow = new double[Space.Count];
        inflow[0] = 1;
        for (int part = Parts.Count - 1; part >= 0; part--)
        {
            if (!IsLoop[part])
            {
                int state = Parts[part][0];
                flow[state] = inflow[state];
                Pour(state, part, inflow[state], inflow);
            }
            else
            {
                trapped += Circle(part, inflow, flow);
            }
        }

        return (flow, trapped);
    }

    // Gives how likely play stays there for ever.
    private double Circle(int part, double[] inflow, double[] flow)
    {
        ReadOnlySpan<int> states = Parts[part];
        double[] into = new double[states.Length];
        for (int each = 0; each < into.Length; each++)
        {
            into[each] = inflow[states[each]];
        }

        if (!CanStop[part] && !HasExit(part))
        {
            return into.Sum();
        }

        double[] passes = PassesOf(part, into);
        for (int each = 0; each < passes.Length; each++)
        {
            flow[states[each]] = passes[each];
            Pour(states[each], part, passes[each], inflow);
        }

        return 0;
    }

    private void Pour(int state, int part, double amount, double[] inflow)
    {
        for (int edge = Space.EdgeStarts[state]; edge < Space.EdgeStarts[state + 1]; edge++)
        {
            int to = Targets[edge];
            if (to >= 0 && (!IsLoop[part] || Parts.Of[to] != part))
            {
                inflow[to] += amount * Chances[edge];
            }
        }
    }

    private bool HasExit(int part)
    {
        foreach (int state in Parts[part])
        {
            for (int edge = Space.EdgeStarts[state]; edge < Space.EdgeStarts[state + 1]; edge++)
            {
                if (Targets[edge] >= 0 && Parts.Of[Targets[edge]] != part)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private LoopSystem SystemOf(int part)
    {
        ReadOnlySpan<int> states = Parts[part];
        Dictionary<int, int> places = new(states.Length);
        List<(int From, double Chance)>[] into = new List<(int, double)>[states.Length];
        for (int each = 0; each < states.Length; each++)
        {
            places.Add(states[each], each);
            into[each] = [];
        }

        foreach ((int state, int place) in places)
        {
            for (int edge = Space.EdgeStarts[state]; edge < Space.EdgeStarts[state + 1]; edge++)
            {
                if (Targets[edge] >= 0 && places.TryGetValue(Targets[edge], out int to))
                {
                    into[to].Add((place, Chances[edge]));
                }
            }
        }

        return new LoopSystem([.. into.Select(list => list.ToArray())]);
    }
}
