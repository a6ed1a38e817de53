using Dialogue.Authoring.Compiled;

namespace Dialogue.Authoring.States;

/// <summary>What was seen of each condition, choice and way on in all states that were searched.</summary>
internal sealed class Survey
{
    private readonly StateSpace _space;
    private readonly CompiledStory _story;

    private Survey(StateSpace space)
    {
        _space = space;
        _story = space.Story;
        MetBeats = new bool[_story.BeatCount];
        Lines = new Seen[_story.LineWords.Length];
        Choices = new Seen[_story.Choices.Length];
        OpenChoices = new bool[_story.Choices.Length];
        Ways = new Seen[_story.Ways.Length];
        AskedWays = new Seen[_story.Ways.Length];
        Effects = new Seen[_story.Effects.Length];
        FirstStates = new int[_story.Choices.Length];
        Array.Fill(FirstStates, -1);
        for (int state = 0; state < space.Count; state++)
        {
            MetBeats[space.BeatOf(state)] = true;
            Look(state);
        }
    }

    /// <summary>Gets for each beat whether a play enters it.</summary>
    public bool[] MetBeats { get; }

    /// <summary>Gets what was seen of the condition of each line.</summary>
    public Seen[] Lines { get; }

    /// <summary>Gets what was seen of the condition of each choice.</summary>
    public Seen[] Choices { get; }

    /// <summary>Gets for each choice whether it is ever open.</summary>
    public bool[] OpenChoices { get; }

    /// <summary>Gets for each choice the first state in which it is open, or -1.</summary>
    public int[] FirstStates { get; }

    /// <summary>Gets what was seen of the condition of each way on, whether it was asked or not.</summary>
    public Seen[] Ways { get; }

    /// <summary>Gets the same where it was asked: no earlier way was taken.</summary>
    public Seen[] AskedWays { get; }

    /// <summary>Gets for each change of a number whether it was seen to run into the limit (held) or not (failed).</summary>
    public Seen[] Effects { get; }

    public static Survey Of(StateSpace space) => new(space);

    private void Look(int state)
    {
        if (_space.Kinds[state] is StateKind.Draw or StateKind.NotSearched)
        {
            return;
        }

        int beat = _space.BeatOf(state);
        for (int line = _story.LineStarts[beat]; line < _story.LineStarts[beat + 1]; line++)
        {
            Lines[line] |= Ask(state, _story.LineConditions[line]);
        }

        for (int choice = _story.ChoiceStarts[beat]; choice < _story.ChoiceStarts[beat + 1]; choice++)
        {
            Choices[choice] |= Ask(state, _story.Choices[choice].When);
        }

        LookAtEdges(state, beat);
        LookAtWays(state, beat);
    }

    private void LookAtEdges(int state, int beat)
    {
        for (int edge = _space.EdgeStarts[state]; _space.Kinds[state] == StateKind.Decision && edge < _space.EdgeStarts[state + 1]; edge++)
        {
            if (_space.Options[edge] == StateSpace.Silence)
            {
                continue;
            }

            int choice = _story.ChoiceStarts[beat] + _space.Options[edge];
            OpenChoices[choice] = true;
            FirstStates[choice] = FirstStates[choice] < 0 ? state : FirstStates[choice];
            LookAtEffects(state, beat, _story.Choices[choice]);
        }
    }

    private void LookAtEffects(int state, int beat, ChoiceRow choice)
    {
        for (int each = choice.FirstEffect; each < choice.EndEffect; each++)
        {
            EffectRow effect = _story.Effects[each];
            if (effect.Adds && _space.IsKept(beat, effect.Fact))
            {
                int code = _space.CodeOf(state, effect.Fact);
                for (int before = choice.FirstEffect; before < each; before++)
                {
                    code = _story.Effects[before].Fact == effect.Fact ? _story.Effects[before].Apply(code) : code;
                }

                Effects[each] |= effect.Apply(code) == code + effect.Value ? Seen.Failing : Seen.Holding;
            }
        }
    }

    private void LookAtWays(int state, int beat)
    {
        int taken = 0;
        for (int way = _story.WayStarts[beat]; way < _story.WayStarts[beat + 1]; way++)
        {
            Seen seen = Ask(state, _story.Ways[way].When);
            Ways[way] |= seen;
            bool isWeighted = _story.Ways[way].Weight > 0;
            AskedWays[way] |= taken == 0 || (taken == 1 && isWeighted) ? seen : Seen.Never;

            // 1: a weighted way holds, so that those after it that are weighted are asked, too; 2: the way is found.
            taken = taken == 0 && seen == Seen.Holding ? (isWeighted ? 1 : 2) : taken;
        }
    }

    private Seen Ask(int state, int entry) => _space.Holds(state, entry) ? Seen.Holding : Seen.Failing;
}

/// <summary>What was seen of something that can hold or fail.</summary>
[Flags]
internal enum Seen : byte
{
    /// <summary>It was never asked.</summary>
    Never = 0,

    /// <summary>It was seen to hold.</summary>
    Holding = 1,

    /// <summary>It was seen to fail.</summary>
    Failing = 2,
}
