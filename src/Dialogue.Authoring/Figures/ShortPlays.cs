using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Figures;

/// <summary>
/// The plays with the fewest opportunities for a skill, by how many decisions they took: each state is looked at once for every number
/// of decisions up to <see cref="EnoughDecisions"/>, and what costs no opportunity is followed first.
/// </summary>
internal sealed class ShortPlays
{
    /// <summary>From so many decisions on, a play is long enough to be judged; more are not told apart.</summary>
    public const int EnoughDecisions = 6;

    /// <summary>So many opportunities are enough to say something; plays with more are not followed.</summary>
    public const int EnoughOpportunities = 5;

    private const int Rows = EnoughDecisions + 1;
    private const byte Unmet = byte.MaxValue;

    private readonly PlayChain _chain;
    private readonly Stakes _stakes;
    private readonly Skill _skill;
    private readonly byte[] _opportunities;

    // From where each was come to: kept only where somebody asks for a way.
    private int[] _parents = [];

    private ShortPlays(PlayChain chain, Stakes stakes, Skill skill)
    {
        (_chain, _stakes, _skill) = (chain, stakes, skill);
        _opportunities = new byte[chain.Space.Count * Rows];
    }

    /// <summary>Searches uniform play; silence is no answer to it.</summary>
    public static ShortPlays Of(PlayChain chain, Stakes stakes, Skill skill)
    {
        ShortPlays plays = new(chain, stakes, skill);
        plays.Search();
        return plays;
    }

    /// <summary>Gives the least number of opportunities of plays that are in a state after so many decisions; null where there is none, or only more than enough.</summary>
    public int? Opportunities(int state, int decisions) =>
        _opportunities[(state * Rows) + decisions] is var count && count == Unmet ? null : count;

    /// <summary>Gives the answers of such a play, with the silence where nothing else can be said.</summary>
    public ValueArray<string> Witness(int state, int decisions)
    {
        int[] way = Way(state, decisions);
        StateSpace space = _chain.Space;
        return Enumerable.Range(0, way.Length - 1)
            .Where(step => space.Kinds[way[step]] is StateKind.Decision or StateKind.Silence)
            .Select(step => space.AnswerOf(way[step], EdgeTo(way[step], way[step + 1])))
            .ToValueArray();
    }

    /// <summary>Gives the states of such a play, from the first to the given one.</summary>
    public int[] Way(int state, int decisions)
    {
        if (_parents.Length == 0)
        {
            _parents = new int[_opportunities.Length];
            Array.Fill(_parents, -1);
            Search();
        }

        List<int> states = [state];
        for (int node = (state * Rows) + decisions; _parents[node] >= 0; node = _parents[node])
        {
            states.Add(_parents[node] / Rows);
        }

        states.Reverse();
        return [.. states];
    }

    private void Search()
    {
        Array.Fill(_opportunities, Unmet);
        Stack<int> now = new([0]);
        Stack<int> next = [];
        _opportunities[0] = 0;
        for (byte count = 0; count <= EnoughOpportunities && now.Count > 0; count++)
        {
            while (now.TryPop(out int node))
            {
                if (_opportunities[node] == count)
                {
                    Follow(node, count, now, next);
                }
            }

            (now, next) = (next, now);
        }
    }

    private void Follow(int node, byte count, Stack<int> now, Stack<int> next)
    {
        StateSpace space = _chain.Space;
        int state = node / Rows;
        bool isDecision = space.Kinds[state] == StateKind.Decision;
        bool isOpportunity = isDecision && _stakes.IsOpportunity(state, _skill);
        int decisions = Math.Min(EnoughDecisions, (node % Rows) + (isDecision ? 1 : 0));
        byte after = (byte)(count + (isOpportunity ? 1 : 0));
        for (int edge = space.EdgeStarts[state]; edge < space.EdgeStarts[state + 1]; edge++)
        {
            int to = _chain.Targets[edge] < 0 ? -1 : (_chain.Targets[edge] * Rows) + decisions;
            if (to >= 0 && after < _opportunities[to] && after <= EnoughOpportunities)
            {
                _opportunities[to] = after;
                if (_parents.Length > 0)
                {
                    _parents[to] = node;
                }

                (isOpportunity ? next : now).Push(to);
            }
        }
    }

    private int EdgeTo(int from, int to)
    {
        int edge = _chain.Space.EdgeStarts[from];
        while (_chain.Targets[edge] != to)
        {
            edge++;
        }

        return edge;
    }
}
