using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Values;
using Dialogue.Presentation.Talking;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Cleaning;

namespace Dialogue.Reports.Pages;

/// <summary>One turn with every answer that was given to it; the first is the one that counts.</summary>
/// <param name="Number">Which turn, from 1.</param>
/// <param name="Answers">The answers, in order; one or more.</param>
internal sealed record TurnTold(int Number, ValueArray<AnswerTold> Answers)
{
    public static TurnTold Of(AnsweredMoment moment, Cast cast) =>
        new(moment.Current.Number, moment.All.Select(decision => AnswerTold.Of(decision, cast) with { IsCurrent = decision.Path == moment.Current.Path }).ToValueArray());
}

/// <summary>One answer with what can be said about it.</summary>
/// <param name="Words">What was said, or null where nothing was.</param>
/// <param name="Marks">What it did to the skills, in a few words.</param>
/// <param name="Because">Why, or null.</param>
/// <param name="Better">A better line, or null.</param>
internal sealed record AnswerTold(string? Words, string Marks, string? Because, string? Better)
{
    private const int LongestExcerpt = 160;

    /// <summary>Gets whether the story went on with it, so that it stands in the conversation itself.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>Gets how what was said begins, in one line, for where the whole stands elsewhere on the page; null for silence.</summary>
    public string? Excerpt => Words is null ? null : Cut(SafeCharacters.OneLine(Words));

    public static AnswerTold Of(Decision decision, Cast cast) => new(
        decision.Choice is { } choice ? SafeCharacters.Clean(choice.Text.Render(cast)) : null,
        CommonWords.Capital(NotesAbout.InAWord(decision)),
        Cleaned(NotesAbout.Because(decision, cast)),
        Cleaned(NotesAbout.Better(decision, cast)));

    private static string Cut(string line)
    {
        if (line.Length <= LongestExcerpt)
        {
            return line;
        }

        int end = line.LastIndexOf(' ', LongestExcerpt);
        return SafeCharacters.Clean(line[..(end > 0 ? end : LongestExcerpt)]) + " ...";
    }

    private static string? Cleaned(string? text) => text is null ? null : SafeCharacters.Clean(text);
}
