using System.Globalization;
using Dialogue.Reports.Xapi;
using Dialogue.Workshop.Findings;

namespace Dialogue.Reports.Workshops;

/// <summary>Writes what a room did as statements of xAPI 1.0.3, one in each line. The actor is the room: a group without a list of members.</summary>
/// <remarks>The same room gives the same ids, so that sending statements again does no harm. Nothing is scored.</remarks>
public static class WorkshopXapi
{
    /// <summary>Writes the statements.</summary>
    /// <param name="facts">The workshop.</param>
    /// <param name="room">The room's id, which is the name of the group.</param>
    /// <param name="options">Under which address things are named; the pseudonym is not used.</param>
    public static string Write(WorkshopFacts facts, string room, XapiOptions options) => string.Concat(
        facts.Pieces.SelectMany(piece => Lines(new GroupStatements(facts, piece, room, options))).Select(static line => line + "\n"));

    private static IEnumerable<string> Lines(GroupStatements statements)
    {
        PieceFacts piece = statements.Piece;
        yield return statements.Say("initialized", "begun", piece.BegunAt, statements.WriteSimulation);
        foreach (QuestionFacts question in piece.Questions)
        {
            if (question is { WentOnWith: { } option, WentOnAt: { } at })
            {
                yield return statements.Say(
                    "answered", Number("question", question.Rounds[^1].Step), at, json => statements.WriteQuestion(json, question), json => statements.WriteAnswer(json, question, option));
            }
        }

        int place = 0;
        foreach (EndingFacts ending in piece.Endings)
        {
            place++;
            if (ending is { At: { } at, How: not EndingHow.Skipped })
            {
                yield return statements.Say("completed", Number("ending", place), at, statements.WriteSimulation, json => statements.WriteEnding(json, ending));
            }
        }
    }

    private static string Number(string what, int number) => string.Create(CultureInfo.InvariantCulture, $"{what}-{number}");
}
