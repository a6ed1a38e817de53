using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Rooms;
using Dialogue.Workshop.Voting;

namespace Dialogue.Workshop.Findings;

/// <summary>The way that a room took through one conversation.</summary>
internal sealed class PieceCourse(int index, DateTimeOffset begunAt)
{
    private readonly List<StepRecord> _path = [];
    private List<StepRecord> _left = [];
    private List<StepRecord>? _beforeMinority;

    public int Index => index;

    public DateTimeOffset BegunAt => begunAt;

    public List<StepRecord> Steps { get; } = [];

    /// <summary>Gets the path of the room itself, whatever was played of a minority afterwards.</summary>
    public IReadOnlyList<StepRecord> Path => _beforeMinority ?? _path;

    /// <summary>Gets when the story went on from a question.</summary>
    public Dictionary<int, DateTimeOffset> WentOnAt { get; } = [];

    /// <summary>Gets the question that a minority's answer was played at, and the answer.</summary>
    public (int Step, int Option)? Minority { get; private set; }

    public List<EndingFacts> Endings { get; } = [];

    public void Resolve(StepRecord step, RoomEvent.StepResolved resolved, DateTimeOffset at)
    {
        if (resolved.Reason == ResolvingReason.Minority)
        {
            (Minority, _beforeMinority) = ((step.Number, resolved.Option), _left);
        }
        else
        {
            WentOnAt[step.Number] = at;
        }

        _path.Add(step);
        Playthrough after = new Question(step.At).After(resolved.Option);
        if (after.Ending is { } ending)
        {
            Arrive(after.Beat.Id, ending, after.Cast, Minority is null ? EndingHow.Played : EndingHow.Minority, at);
        }
    }

    public void GoBack(int decision)
    {
        _left = [.. _path];
        _path.RemoveRange(decision - 1, _path.Count - (decision - 1));
    }

    public void SkipTo(BeatId beat, Piece piece, DateTimeOffset at)
    {
        foreach (Beat each in piece.Conversation.Scenario.Beats)
        {
            if (each.Id == beat && each.Ending is { } ending)
            {
                Arrive(beat, ending, piece.Cast, EndingHow.Skipped, at);
            }
        }
    }

    private void Arrive(BeatId beat, Ending ending, Cast cast, EndingHow how, DateTimeOffset at) =>
        Endings.Add(new EndingFacts(beat.Value, ending.Title.Render(cast), ending.Outcome, how) { At = at });
}
