using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Core.Playthroughs;

/// <summary>Everything a player did in one sitting, newest first: answers, and how far they were taken back. An immutable chain.</summary>
internal sealed class AnswerLog
{
    private readonly AnswerLog? _before;
    private readonly Decision? _decision;
    private readonly int _takenBack;

    private AnswerLog(AnswerLog? before, Decision? decision, int takenBack, SetAsideAnswer? setAside)
    {
        _before = before;
        _decision = decision;
        _takenBack = takenBack;
        SetAside = setAside;
        Count = before is null ? 0 : before.Count + 1;
    }

    public static AnswerLog Empty { get; } = new(null, null, 0, null);

    /// <summary>Gets the latest answer that was taken back, which leads to the ones before; null where nothing was.</summary>
    public SetAsideAnswer? SetAside { get; }

    /// <summary>Gets how many things were done.</summary>
    public int Count { get; }

    public AnswerLog Add(Decision decision) => new(this, decision, 0, SetAside);

    /// <summary>Notes that the last decisions of a path were taken back.</summary>
    public AnswerLog TakeBack(Playthrough path, int decisions)
    {
        SetAsideAnswer? aside = SetAside;
        foreach (Moment moment in Moment.AllOf(path)[^decisions..])
        {
            aside = new SetAsideAnswer(moment, aside);
        }

        return new AnswerLog(this, null, decisions, aside);
    }

    /// <summary>Says whether another log is the beginning of this one: the very same, not one that is alike.</summary>
    public bool StartsWith(AnswerLog first)
    {
        AnswerLog log = this;
        while (log.Count > first.Count)
        {
            log = log._before!;
        }

        return ReferenceEquals(log, first);
    }

    /// <summary>Gives what was done, in order, without the first so many.</summary>
    public ValueArray<SavedStep> ToSteps(int from = 0)
    {
        Stack<SavedStep> steps = [];
        for (AnswerLog log = this; log.Count > from; log = log._before!)
        {
            steps.Push(log._decision is { } decision ? SavedStep.Of(decision) : new SavedStep.Back(log._takenBack));
        }

        return steps.ToValueArray();
    }
}

/// <summary>An answer that was taken back, and the ones before it.</summary>
internal sealed record SetAsideAnswer(Moment Moment, SetAsideAnswer? Before);

/// <summary>A decision with which meeting of its beat on the path it answered, from 0, since a path may come back to a beat.</summary>
internal readonly record struct Moment(Decision Decision, int Meeting)
{
    /// <summary>Gets what makes two answers answers to the same moment.</summary>
    public (BeatId Beat, int Meeting) Identity => (Decision.Beat.Id, Meeting);

    /// <summary>Gives the moments of a path, in order.</summary>
    public static Moment[] AllOf(Playthrough path)
    {
        Decision[] decisions = Answers.Path(path);
        Moment[] moments = new Moment[decisions.Length];
        Dictionary<BeatId, int> met = [];
        for (int i = 0; i < decisions.Length; i++)
        {
            int meeting = met.GetValueOrDefault(decisions[i].Beat.Id);
            met[decisions[i].Beat.Id] = meeting + 1;
            moments[i] = new Moment(decisions[i], meeting);
        }

        return moments;
    }
}
