using System.Globalization;
using System.Runtime.InteropServices;
using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;

namespace Dialogue.Benchmarks.Groups.Engine;

/// <summary>
/// The floor: the story in one flat array, played by a loop that does nothing but ask the conditions, pick, add and jump,
/// without a branch that a processor could guess wrong. No events, no history, no scores; 0 bytes a step.
/// </summary>
internal sealed class ArrayInterpreter
{
    private const int ChoicesPerBeat = 3;
    private const int Keeps = -1;

    private readonly int _start;
    private readonly FlatChoice[] _choices;
    private readonly bool[] _ends;

    public ArrayInterpreter(Scenario scenario)
    {
        Dictionary<BeatId, int> index = scenario.Beats.Select((beat, i) => (beat.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        _choices = new FlatChoice[scenario.Beats.Count * ChoicesPerBeat];
        _ends = [.. scenario.Beats.Select(beat => beat.Ending is not null)];
        _start = index[scenario.Start];
        for (int beat = 0; beat < scenario.Beats.Count; beat++)
        {
            for (int i = 0; i < scenario.Beats[beat].Choices.Count; i++)
            {
                Choice choice = scenario.Beats[beat].Choices[i];
                _choices[(beat * ChoicesPerBeat) + i] = Flatten(i, choice, index[choice.To]);
            }
        }
    }

    /// <summary>Plays a number of steps and gives a sum that keeps the work from being optimised away.</summary>
    public long Play(int steps, int longest)
    {
        Xorshift draw = new(7);
        long sum = 0;
        (int at, int trust, int strain, int answered, int length) = (_start, 5, 5, 0, 0);
        for (int step = 0; step < steps; step++)
        {
            if (_ends[at] || length == longest)
            {
                (at, trust, strain, answered, length) = (_start, 5, 5, 0, 0);
            }

            ReadOnlySpan<FlatChoice> choices = _choices.AsSpan(at * ChoicesPerBeat, ChoicesPerBeat);
            int second = trust >= choices[1].Threshold ? 1 : 0;
            int third = (strain < choices[2].Threshold ? 1 : 0) | answered;
            int picked = draw.Below(1 + second + third);
            ref readonly FlatChoice taken = ref choices[picked + (picked & (1 - second))];
            trust = Math.Clamp(trust + taken.Trust, 0, 10);
            strain = Math.Clamp(strain + taken.Strain, 0, 10);
            answered = taken.Answered == Keeps ? answered : taken.Answered;
            at = taken.LeadsTo;
            sum += at;
            length++;
        }

        return sum;
    }

    private static FlatChoice Flatten(int place, Choice choice, int leadsTo)
    {
        int change = choice.Effects[0] switch { Effect.Add add => add.Amount, Effect.Set set => set.Value, _ => 0 };
        return new FlatChoice(
            leadsTo,
            choice.When is { } when ? short.Parse(when.Source.Split(' ')[2], CultureInfo.InvariantCulture) : (short)0,
            (sbyte)(place == 0 ? change : 0),
            (sbyte)(place == 1 ? change : 0),
            (sbyte)(place == 2 ? change : Keeps));
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct FlatChoice(int LeadsTo, short Threshold, sbyte Trust, sbyte Strain, sbyte Answered);
}
