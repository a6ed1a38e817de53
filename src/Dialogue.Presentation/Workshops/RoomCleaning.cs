using Dialogue.Workshop.Messages;
using Dialogue.Workshop.People.Names;
using Dialogue.Workshop.Views;

namespace Dialogue.Presentation.Workshops;

/// <summary>Cleans what a host sent, since nobody has vouched for the host: what a terminal would obey goes, and what is endless is cut.</summary>
internal static class RoomCleaning
{
    private const int LongestLine = 4_000;
    private const int LongestTitle = 120;
    private const int MostLines = 400;
    private const int MostOptions = 20;
    private const int MostPeople = 5_000;

    /// <summary>Gives one clean line; empty where nothing visible is left.</summary>
    public static string Line(string? text, int longest = LongestLine) =>
        text is null ? string.Empty : FreeText.Clean(text.Length > longest ? text[..longest] : text, longest) ?? string.Empty;

    /// <summary>Gives clean words that may have several lines.</summary>
    public static string Words(string? text) =>
        text is null ? string.Empty : string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Take(MostLines).Select(line => Line(line))).Trim('\n');

    /// <summary>Gives a clean snapshot, or null where it lacks what every room has.</summary>
    public static Snapshot? Of(Snapshot snapshot) => snapshot?.Room is null
        ? null
        : new Snapshot(Of(snapshot.Room), Lines(snapshot.Story), snapshot.You is { } you ? Of(you) : null);

    /// <summary>Gives a clean desk, or null where it lacks what every room has.</summary>
    public static Desk? Of(Desk desk) => desk?.Steering?.Room is null
        ? null
        : desk with { Steering = Of(desk.Steering), Presence = desk.Presence ?? new PresenceNews(0, 0, []), Key = null };

    private static SteeringView Of(SteeringView view) => view with
    {
        Room = Of(view.Room),
        Code = Line(view.Code, LongestTitle),
        Permitted = view.Permitted ?? [],
        Counts = Of(view.Counts),
        Suggestions = Of(view.Suggestions),
        Prompts = Each(view.Prompts, MostOptions, prompt => Line(prompt)),
        Members = Each(view.Members, MostPeople, member => member with { Name = Line(member.Name, LongestTitle) }),
        Path = Each(view.Path, MostLines, Of),
        Endings = Each(view.Endings, MostLines, Of),
        Progress = view.Progress ?? [],
        Holds = Each(view.Holds, MostLines, Of),
        MostDivided = Each(view.MostDivided, MostOptions, Of),
        Notes = Each(view.Notes, MostLines, note => Line(note)),
        CoFacilitators = view.CoFacilitators ?? [],
    };

    private static RoomView Of(RoomView room) => room with
    {
        Title = Line(room.Title, LongestTitle),
        Piece = Line(room.Piece, LongestTitle),
        Situation = Words(room.Situation),
        Step = Of(room.Step),
        Counts = Of(room.Counts),
        Ending = Lines(room.Ending),
    };

    private static PersonalView Of(PersonalView you) =>
        you with { Name = Line(you.Name, LongestTitle), Step = Of(you.Step), Ending = Lines(you.Ending) };

    private static StepView? Of(StepView? step) =>
        step is null ? null : step with { Lines = Lines(step.Lines), Options = Each(step.Options, MostOptions, Of) };

    // An option's id is never shown; it is sent back as it came.
    private static OptionView Of(OptionView option) =>
        option with { Id = option.Id ?? string.Empty, Words = Words(option.Words), Locked = option.Locked is { } why ? Line(why) : null };

    private static AskedView Of(AskedView asked) =>
        asked with { Before = Line(asked.Before), Options = Each(asked.Options, MostOptions, Of), Counts = Of(asked.Counts) };

    private static PlaceView Of(PlaceView place) => new(place.Beat ?? string.Empty, Line(place.Words));

    private static CountsView? Of(CountsView? counts) => counts is null ? null : counts with { Shares = counts.Shares ?? [] };

    private static IReadOnlyList<LineView> Lines(IReadOnlyList<LineView>? lines) => Each(lines, MostLines, line => line with
    {
        Who = Line(line.Who, LongestTitle),
        Words = Words(line.Words),
        Manner = line.Manner is { } manner ? Line(manner, LongestTitle) : null,
    });

    private static IReadOnlyList<T> Each<T>(IReadOnlyList<T>? items, int most, Func<T, T> clean) =>
        items is null ? [] : [.. items.TakeLast(most).Where(item => item is not null).Select(clean)];
}
