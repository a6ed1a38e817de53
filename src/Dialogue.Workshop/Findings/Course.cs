using Dialogue.Workshop.Events;
using Dialogue.Workshop.Rooms;

namespace Dialogue.Workshop.Findings;

/// <summary>The way that a room took through its conversations, read from its log.</summary>
internal sealed class Course
{
    private Course()
    {
    }

    public List<PieceCourse> Pieces { get; } = [];

    public DateTimeOffset? BegunAt => Pieces.Count > 0 ? Pieces[0].BegunAt : null;

    /// <summary>Gets when the workshop was closed, or else when something happened last.</summary>
    public DateTimeOffset LastAt { get; private set; }

    public bool IsOver { get; private set; }

    public bool IsErased { get; private set; }

    /// <summary>Gets whether people may still answer at their own pace.</summary>
    public bool IsPlaying { get; private set; }

    /// <summary>Says whether people still answer in a conversation at their own pace.</summary>
    public bool IsGoingOn(Room room, PieceCourse piece) => !room.IsTogether && IsPlaying && piece == Pieces[^1];

    public static Course Of(Room room, IReadOnlyList<LoggedEvent> log)
    {
        Course course = new();
        foreach (LoggedEvent logged in log)
        {
            course.Follow(room, logged);
        }

        return course;
    }

    private void Follow(Room room, LoggedEvent logged)
    {
        LastAt = IsOver ? LastAt : logged.At;
        switch (logged.Event)
        {
            case RoomEvent.PieceStarted started:
                Pieces.Add(new PieceCourse(started.Piece, logged.At));
                IsPlaying = true;
                break;
            case RoomEvent.StepPresented presented:
                Pieces[^1].Steps.Add(room.Steps[presented.Step - 1]);
                break;
            case RoomEvent.StepResolved resolved:
                Pieces[^1].Resolve(room.Steps[resolved.Step - 1], resolved, logged.At);
                break;
            case RoomEvent.WentBack back:
                Pieces[^1].GoBack(back.Decision);
                break;
            case RoomEvent.SkippedTo skipped:
                Pieces[^1].SkipTo(skipped.Beat, room.Pieces[Pieces[^1].Index], logged.At);
                break;
            case RoomEvent.Debriefed:
                IsPlaying = false;
                break;
            case RoomEvent.Closed:
                (IsOver, IsPlaying) = (true, false);
                break;
            case RoomEvent.Purged:
                IsErased = true;
                break;
            default:
                break;
        }
    }
}
