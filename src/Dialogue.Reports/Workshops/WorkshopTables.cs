using Dialogue.Workshop.Findings;
using static Dialogue.Reports.Workshops.TableCell;

namespace Dialogue.Reports.Workshops;

/// <summary>What stands in the tables of a workshop.</summary>
internal static class WorkshopTables
{
    public static TextTable Overview(WorkshopFacts facts) => new("Overview", ["what", "value"],
    [
        [Of("workshop"), Of(WorkshopWords.Title(facts))],
        [Of("begun_at"), Of(facts.BegunAt is { } at ? Time(at) : string.Empty)],
        [Of("minutes"), Of(Math.Round(facts.Duration.TotalMinutes))],
        [Of("joined"), Of(facts.Joined)],
        [Of("pacing"), Of(WorkshopWords.Way(facts.Pacing))],
        [Of("rule"), Of(WorkshopWords.RuleOf(facts.Rule))],
        .. facts.Notes.Select(static note => new[] { Of("note"), Of(note) }),
        .. WorkshopWords.Kept.Select(static words => new[] { Of("about"), Of(words) }),
    ]);

    public static TextTable Steps(WorkshopFacts facts) => new(
        "Steps",
        ["conversation", "scenario", "content_hash", "part", "question", "asking", "beat", "round", "people", "hands", "rounded", "division", "closed_by", "went_on_with", "because", "minority_played"],
        from piece in facts.Pieces
        from asked in piece.Questions.Select(static (question, place) => (Question: question, Asking: place + 1))
        from round in asked.Question.Rounds
        let split = round.Split
        select (TableCell[])
        [
            Of(piece.Number), Of(piece.Piece.Planned.ScenarioId), Of(piece.Piece.Planned.ContentHash), Of(Word(piece.Piece.Planned.Part)),
            Of(asked.Question.Number), Of(asked.Asking), Of(asked.Question.Beat), Of(round.Round), Of(split.People), Of(split.HasNumbers ? split.Hands : null), Of(split.IsRounded ? "yes" : "no"),
            Of(split.Division is { } division ? Math.Round(division, 3) : null), Of(round.Cause is { } cause ? Word(cause) : null),
            Of(asked.Question.WentOnWith is { } option ? asked.Question.Options[option].Id : null), Of(asked.Question.Reason is { } reason ? Word(reason) : null),
            Of(asked.Question.MinorityPlayed is { } minority ? asked.Question.Options[minority].Id : null),
        ]);

    public static TextTable Answers(WorkshopFacts facts) => new(
        "Answers",
        ["conversation", "question", "asking", "beat", "round", "option", "choice", "text", "open", "n", "share", "told"],
        from piece in facts.Pieces
        from asked in piece.Questions.Select(static (question, place) => (Question: question, Asking: place + 1))
        from round in asked.Question.Rounds
        from answer in asked.Question.Options.Select((option, place) => (Option: option, Place: place, Cell: round.Split.Cells[place]))
        select (TableCell[])
        [
            Of(piece.Number), Of(asked.Question.Number), Of(asked.Asking), Of(asked.Question.Beat), Of(round.Round), Of(answer.Place + 1),
            Of(answer.Option.Id), Of(answer.Option.Words), Of(answer.Option.IsOpen ? "yes" : "no"), Of(answer.Cell.Count), Of(Share(answer.Cell, round.Split)),
            Of(answer.Cell.Count is null ? WorkshopWords.Cell(answer.Cell, round.Split) : null),
        ]);

    public static TextTable Attendance(AttendanceFacts attendance) => new("Attendance", ["name"], attendance.Names.Select(static name => new[] { Of(name) }));

    // A share of rounded numbers can be more than the whole.
    private static double? Share(Cell cell, Split split) =>
        cell.Count is { } count && split.People is > 0 and { } people ? Math.Min(1, Math.Round((double)count / people, 3)) : null;

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    // In the tables a word of the program is lower case with hyphens, as ids are.
    public static string Word<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return string.Concat(name.Select((c, at) => char.IsUpper(c) ? (at > 0 ? "-" : string.Empty) + char.ToLowerInvariant(c) : c.ToString()));
    }
}
