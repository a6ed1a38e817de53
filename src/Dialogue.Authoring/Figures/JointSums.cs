using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;

namespace Dialogue.Authoring.Figures;

/// <summary>Every triple of sums that plays can have, state by state: not only the best ones. For stories without loops.</summary>
/// <remarks>The triples of a state are the bits of a box, so that an answer shifts all of them at once.</remarks>
internal sealed class JointSums
{
    private const long MostBits = 1L << 31;
    private const long MostWork = 2_000_000_000;

    private readonly PlayChain _chain;
    private readonly Stakes _stakes;
    private readonly SumBox _box;
    private readonly ulong[]?[] _sums;

    private JointSums(PlayChain chain, Stakes stakes, SumBox box)
    {
        _chain = chain;
        _stakes = stakes;
        _box = box;
        _sums = new ulong[]?[chain.Space.Count];
    }

    /// <summary>Gets how many pairs of state and triple there are.</summary>
    public long Visited { get; private set; }

    /// <summary>Gets the triples that a play can end with.</summary>
    public IEnumerable<SkillValues> Ends { get; private set; } = [];

    /// <summary>Finds them; gives null for a story with a loop, or where they are too many to follow.</summary>
    public static JointSums? Of(PlayChain chain, Stakes stakes)
    {
        SumBox box = SumBox.Of(chain, stakes);
        if (chain.IsLoop.Contains(true) || box.Bits > MostBits || box.Bits / 64 * chain.Space.Targets.Length > MostWork)
        {
            return null;
        }

        JointSums joint = new(chain, stakes, box);
        joint.Run();
        return joint;
    }

    private void Run()
    {
        ulong[] ends = _box.Empty();
        _sums[0] = _box.WithZero();
        for (int part = _chain.Parts.Count - 1; part >= 0; part--)
        {
            int state = _chain.Parts[part][0];
            if (_sums[state] is { } sums)
            {
                Visited += Count(sums);
                Pass(state, sums, ends);
                _sums[state] = null;
            }
        }

        Ends = _box.Read(ends);
    }

    private void Pass(int state, ulong[] sums, ulong[] ends)
    {
        StateSpace space = _chain.Space;
        if (space.Kinds[state] is StateKind.Ending or StateKind.Stuck)
        {
            SumBox.Merge(sums, ends, 0);
            return;
        }

        for (int edge = space.EdgeStarts[state]; edge < space.EdgeStarts[state + 1]; edge++)
        {
            if (_chain.Targets[edge] is >= 0 and int to)
            {
                long shift = _box.Shift(
                    _stakes.ValueOf(state, edge, Skill.Empathy), _stakes.ValueOf(state, edge, Skill.Clarity), _stakes.ValueOf(state, edge, Skill.Boundaries));
                SumBox.Merge(sums, _sums[to] ??= _box.Empty(), shift);
            }
        }
    }

    private static long Count(ulong[] sums)
    {
        long count = 0;
        foreach (ulong word in sums)
        {
            count += long.PopCount((long)word);
        }

        return count;
    }
}
