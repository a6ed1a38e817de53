using Dialogue.Authoring.Compiled;

namespace Dialogue.Authoring.Simulation;

/// <summary>Counts of many plays. All of them are whole numbers, so that it makes no difference in which order plays are added up.</summary>
/// <param name="story">What is played.</param>
internal sealed class SimulationTally(CompiledStory story)
{
    public long Runs { get; set; }

    public long Unfinished { get; set; }

    public long[] Endings { get; } = new long[story.BeatCount];

    public long[] Visits { get; } = new long[story.BeatCount];

    public long[] Lines { get; } = new long[story.LineWords.Length];

    public long[] Taken { get; } = new long[story.Choices.Length];

    public SkillTally[] Skills { get; } = [new(), new(), new()];

    public int[] LineStarts { get; } = story.LineStarts;

    public int[] ChoiceStarts { get; } = story.ChoiceStarts;

    public void Add(SimulationTally other)
    {
        Runs += other.Runs;
        Unfinished += other.Unfinished;
        Add(Endings, other.Endings);
        Add(Visits, other.Visits);
        Add(Lines, other.Lines);
        Add(Taken, other.Taken);
        for (int skill = 0; skill < Skills.Length; skill++)
        {
            Skills[skill].Add(other.Skills[skill]);
        }
    }

    private static void Add(long[] to, long[] from)
    {
        for (int place = 0; place < to.Length; place++)
        {
            to[place] += from[place];
        }
    }
}
