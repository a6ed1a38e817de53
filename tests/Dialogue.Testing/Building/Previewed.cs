using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Previews;

namespace Dialogue.Testing.Building;

/// <summary>Builds what reading a file that is being written gave, for tests.</summary>
public static class Previewed
{
    /// <summary>Gets an error in a beat.</summary>
    public static PreviewProblem Error { get; } = new("error", "DLG201", 12, 15, "There is no beat 'tow'.", "two", new BeatId("two"));

    /// <summary>Gets a warning about the whole file.</summary>
    public static PreviewProblem Warning { get; } = new("warning", "DLG104", 3, 5, "This format has no property 'titel' here.", "title");

    /// <summary>Gives a reading of a conversation, or of a file that cannot be played.</summary>
    public static PreviewReading Reading(Conversation? conversation, params PreviewProblem[] problems) => new()
    {
        File = "story.json",
        Saved = new DateTime(2026, 3, 1, 9, 52, 10, DateTimeKind.Unspecified),
        Today = new DateOnly(2026, 3, 1),
        Conversation = conversation,
        Cast = A.Cast(),
        Seed = 1,
        Problems = problems.ToValueArray(),
        Errors = problems.Count(problem => problem.Severity == "error"),
        Warnings = problems.Count(problem => problem.Severity == "warning"),
        Report = string.Concat(problems.Select(problem => $"story.json:{problem.Line}:{problem.Column}: {problem.Severity} {problem.Code}: {problem.Message}\n")),
        Totals = new PreviewTotals(1, 3, false),
        Attainable = _ => new Attainable([new(-1, 4), new(0, 0), new(null, 2)]),
    };

    /// <summary>Gives the page of a reading, at its first line.</summary>
    public static Place.Previewing Page(Conversation conversation, params PreviewProblem[] problems) =>
        new(Reading(conversation, problems), conversation.Begin(A.Cast(), 1));
}
