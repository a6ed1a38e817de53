using Dialogue.Core.Playthroughs;
using Dialogue.Core.Values;
using Dialogue.Testing.Shipped;

namespace Dialogue.EndToEnd.Tests.Storing;

/// <summary>Is what the player of a line session has said, played beside the program: after each line that was typed, the playthrough as it must then be.</summary>
internal sealed class Mirror
{
    private readonly List<Playthrough> _after = [];

    public Mirror(string scenario, ulong seed) => Now = Library.Begin(scenario, seed);

    /// <summary>Is the playthrough as it stands for certain.</summary>
    public Playthrough Now { get; private set; }

    /// <summary>Gives lines that somebody might type from here on: answers, and now and then a line taken back; stops at the end of the story.</summary>
    public IReadOnlyList<string> Types(Random random, int lines)
    {
        _after.Clear();
        _after.Add(Now);
        List<string> typed = [];
        for (Playthrough play = Now; typed.Count < lines && play.Status == PlaythroughStatus.AtChoice; _after.Add(play))
        {
            (string line, play) = play.DecisionCount > 0 && random.Next(6) == 0 ? ("u", play.Rewind()) : Answers(play, random);
            typed.Add(line);
        }

        return typed;
    }

    /// <summary>
    /// Holds what is stored against what was typed: everything that was answered is there, nothing is there that was not typed, and
    /// nothing twice. From then on, what is stored is what was said.
    /// </summary>
    public void Accepts(ValueArray<SavedStep> stored, int answered, int sent)
    {
        ValueArray<SavedStep> typed = Replay.StepsFrom(_after[Math.Min(sent, _after.Count - 1)], 0);
        int least = _after[Math.Min(answered, _after.Count - 1)].StepCount;
        Assert.True(stored.Count >= least, $"{least} steps were answered, {stored.Count} are stored.");
        Assert.Equal(typed.Take(stored.Count), stored);
        Now = _after.Last(play => play.StepCount <= stored.Count);
        Assert.Equal(stored.Count, Now.StepCount);
    }

    private static (string Line, Playthrough After) Answers(Playthrough play, Random random)
    {
        int[] open = [.. Enumerable.Range(0, play.Offered.Count).Where(i => play.Offered[i].IsOpen)];
        int choice = open[random.Next(open.Length)];
        return ((choice + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), ((TakeOutcome.Taken)play.Take(play.Offered[choice].Index)).Playthrough);
    }
}
