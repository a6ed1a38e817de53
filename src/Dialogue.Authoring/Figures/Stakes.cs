using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.States;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Figures;

/// <summary>What is at stake in each state: the least and greatest value among the open choices, and what each answer is worth.</summary>
internal sealed class Stakes
{
    private const int Skills = 3;

    private readonly StateSpace _space;
    private readonly sbyte[] _low;
    private readonly sbyte[] _high;

    public Stakes(StateSpace space)
    {
        _space = space;
        _low = new sbyte[space.Count * Skills];
        _high = new sbyte[space.Count * Skills];
        for (int state = 0; state < space.Count; state++)
        {
            if (space.Kinds[state] == StateKind.Decision)
            {
                Look(state);
            }
        }
    }

    /// <summary>Gives the value of an answer on a skill; 0 for what is no choice.</summary>
    public static int ValueOf(StateSpace space, int state, int edge, Skill skill) =>
        space.Kinds[state] != StateKind.Decision || space.Options[edge] == StateSpace.Silence
            ? 0
            : ValueOf(space.Story.ChoicesOf(space.BeatOf(state))[space.Options[edge]], skill);

    /// <inheritdoc cref="ValueOf(StateSpace, int, int, Skill)"/>
    public int ValueOf(int state, int edge, Skill skill) => ValueOf(_space, state, edge, skill);

    public int Low(int state, Skill skill) => _low[(state * Skills) + (int)skill];

    public int High(int state, Skill skill) => _high[(state * Skills) + (int)skill];

    /// <summary>Says whether a state is an opportunity for a skill; see scoring.md.</summary>
    public bool IsOpportunity(int state, Skill skill) => High(state, skill) - Low(state, skill) >= Decision.OpportunitySpan;

    public static int ValueOf(in ChoiceRow choice, Skill skill) => skill switch
    {
        Skill.Empathy => choice.Empathy,
        Skill.Clarity => choice.Clarity,
        _ => choice.Boundaries,
    };

    private void Look(int state)
    {
        ReadOnlySpan<ChoiceRow> choices = _space.Story.ChoicesOf(_space.BeatOf(state));
        for (int skill = 0; skill < Skills; skill++)
        {
            (sbyte low, sbyte high) = (sbyte.MaxValue, sbyte.MinValue);
            for (int edge = _space.EdgeStarts[state]; edge < _space.EdgeStarts[state + 1]; edge++)
            {
                if (_space.Options[edge] != StateSpace.Silence)
                {
                    sbyte value = (sbyte)ValueOf(choices[_space.Options[edge]], (Skill)skill);
                    (low, high) = (Math.Min(low, value), Math.Max(high, value));
                }
            }

            _low[(state * Skills) + skill] = low;
            _high[(state * Skills) + skill] = high;
        }
    }
}
