using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Talking;

/// <summary>
/// Hints in three steps: a question to ask oneself, what a good line would do, and one example from another situation.
/// They come from what is on offer and never name the choice.
/// </summary>
public static class Hints
{
    /// <summary>Gives the words of the hint so far; empty before the first step.</summary>
    public static string For(Place.Talk talk) => talk.HintStep switch
    {
        0 => string.Empty,
        1 => $"Hint: {Question(talk.Playthrough)}",
        2 => $"Hint: {Doing(talk.Playthrough)}",
        _ => string.Join('\n', new[] { $"Hint: {Doing(talk.Playthrough)}", Example(talk.Playthrough) }.Where(words => words.Length > 0)),
    };

    private static string Question(Playthrough play) =>
        play.Beat.Prompts.IsEmpty
            ? "What may the other be feeling right now, and what would they need to hear first?"
            : play.Beat.Prompts[0].Render(play.Cast);

    private static string Doing(Playthrough play) =>
        BestMove(play) is { } move ? $"A good line here might do this: {CommonWords.Sentence(Lowered(move.Definition))}" : "More than one answer is good here.";

    private static string Example(Playthrough play) =>
        BestMove(play) is { } move ? $"Elsewhere it sounded like this: \"{move.Example}\"" : string.Empty;

    private static Move? BestMove(Playthrough play)
    {
        Rubric rubric = play.Conversation.Rubric;
        OfferedChoice? best = play.Offered
            .Where(choice => choice.IsOpen)
            .OrderByDescending(choice => Worth(choice.Values, play.Conversation.Scenario))
            .Select(choice => (OfferedChoice?)choice)
            .FirstOrDefault();
        return best?.Choice.Moves
            .Select(rubric.Find)
            .OfType<Move>()
            .MaxBy(move => Worth(move.Values, play.Conversation.Scenario));
    }

    private static int Worth(SkillValues values, Scenario scenario) => scenario.Practises.Sum(skill => values[skill]);

    private static string Lowered(string words) => words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];
}
