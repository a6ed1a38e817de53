namespace Dialogue.Authoring.States;

/// <summary>The states of each beat, in the order in which they were found.</summary>
internal sealed class StatesByBeat
{
    private readonly int[] _starts;
    private readonly int[] _states;

    public StatesByBeat(StateSpace space)
    {
        _starts = new int[space.Story.BeatCount + 1];
        _states = new int[space.Count];
        for (int state = 0; state < space.Count; state++)
        {
            _starts[space.BeatOf(state) + 1]++;
        }

        for (int beat = 0; beat < space.Story.BeatCount; beat++)
        {
            _starts[beat + 1] += _starts[beat];
        }

        int[] next = [.. _starts];
        for (int state = 0; state < space.Count; state++)
        {
            _states[next[space.BeatOf(state)]++] = state;
        }
    }

    public ReadOnlySpan<int> this[int beat] => _states.AsSpan(_starts[beat], _starts[beat + 1] - _starts[beat]);
}
