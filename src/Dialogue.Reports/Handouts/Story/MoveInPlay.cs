using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;

namespace Dialogue.Reports.Handouts.Story;

/// <summary>A move that answers of a conversation make.</summary>
/// <param name="Move">The move.</param>
/// <param name="Skill">The skill that it moves most.</param>
/// <param name="Helps">Whether it is worth something there; else it costs something.</param>
/// <param name="Answers">How many answers make it.</param>
internal sealed record MoveInPlay(Move Move, Skill Skill, bool Helps, int Answers)
{
    /// <summary>Gives the moves that the answers at some beats make, the most frequent first; those worth nothing either way are left out.</summary>
    public static ValueArray<MoveInPlay> At(IEnumerable<Beat> beats, Conversation conversation)
    {
        Dictionary<MoveId, int> counts = [];
        foreach (MoveId move in beats.SelectMany(beat => beat.Choices).SelectMany(choice => choice.Moves))
        {
            counts[move] = counts.GetValueOrDefault(move) + 1;
        }

        return conversation.Rubric.Moves
            .Where(move => counts.ContainsKey(move.Id) && move.Values != default)
            .Select(move => Judged(move, counts[move.Id], conversation.Scenario.Practises))
            .OrderByDescending(move => move.Answers)
            .ToValueArray();
    }

    // A skill that the conversation practises comes first where a move counts the same for two.
    private static MoveInPlay Judged(Move move, int answers, ValueArray<Skill> practises)
    {
        int sum = Skills.All.Sum(skill => move.Values[skill]);
        bool helps = sum > 0 || (sum == 0 && practises.Any(skill => move.Values[skill] > 0));
        Skill most = Skills.All
            .OrderByDescending(skill => helps ? move.Values[skill] : -move.Values[skill])
            .ThenByDescending(practises.Contains)
            .First();
        return new MoveInPlay(move, most, helps, answers);
    }
}
