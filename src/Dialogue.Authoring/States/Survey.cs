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
            Ask(ref Lines[line], state, _story.LineConditions[line]);
        }

        for (int choice = _story.ChoiceStarts[beat]; choice < _story.ChoiceStarts[beat + 1]; choice++)
        {
            Ask(ref Choices[choice], state, _story.Choices[choice].When);
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
            LookAtEffects(state, beat, in _story.Choices[choice]);
        }
    }

    private void LookAtEffects(int state, int beat, in ChoiceRow choice)
    {
        for (int each = choice.FirstEffect; each < choice.EndEffect; each++)
        {
            ref readonly EffectRow effect = ref _story.Effects[each];
            if (effect.Adds && Effects[each] != (Seen.Holding | Seen.Failing) && _space.IsKept(beat, effect.Fact))
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
        int start = _story.WayStarts[beat];
        int edge = _space.EdgeStarts[state];
        int end = _space.EdgeStarts[state + 1];
        bool isDrawn = false;
        bool isFound = false;
        for (int way = start; way < _story.WayStarts[beat + 1]; way++)
        {
            Ask(ref Ways[way], state, _story.Ways[way].When);
            bool isWeighted = _story.Ways[way].Weight > 0;
            if (isFound && !(isDrawn && isWeighted))
            {
                continue;
            }

            // The edges are the ways that held where they were asked: up to the first, and where that is weighted, the weighted ones after it.
            bool holds = edge < end && _space.Options[edge] == way - start;
            edge += holds ? 1 : 0;
            AskedWays[way] |= holds ? Seen.Holding : Seen.Failing;
            isDrawn |= holds && !isFound && isWeighted;
            isFound |= holds;
        }
    }

    // What was seen to hold and to fail need not be asked again, nor what has no condition.
    private void Ask(ref Seen seen, int state, int entry)
    {
        if (seen != (Seen.Holding | Seen.Failing) && (seen == Seen.Never || entry >= 0))
        {
            seen |= _space.Holds(state, entry) ? Seen.Holding : Seen.Failing;
        }
    }
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
