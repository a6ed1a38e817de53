using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Rooms;

namespace Dialogue.Workshop.Findings;

/// <summary>How the answers of one conversation were taken, for its author: no times, no people, and only questions that at least five people answered.</summary>
/// <param name="Scenario">Which conversation.</param>
/// <param name="ContentHash">Which content of it.</param>
/// <param name="Questions">Its questions, in the order in which they were asked first.</param>
public sealed record ItemFacts(string Scenario, string ContentHash, ValueArray<ItemQuestion> Questions)
{
    /// <summary>Gives what a room says about its conversations, one for each piece that can be told.</summary>
    public static IReadOnlyList<ItemFacts> Of(Room room, IReadOnlyList<LoggedEvent> log) => Items.Of(room, Course.Of(room, log));
}

/// <summary>A question, by first answers.</summary>
/// <param name="Beat">Where.</param>
/// <param name="People">How many people answered, hands included.</param>
/// <param name="Choices">The answers, in order; saying nothing is <c>_silence</c>.</param>
/// <param name="Skills">What it says of each skill that it is an opportunity for.</param>
public sealed record ItemQuestion(string Beat, int People, ValueArray<ItemChoice> Choices, ValueArray<ItemSkill> Skills)
{
    /// <summary>Gets whether numbers are those of the nearest five.</summary>
    public bool IsRounded { get; init; }
}

/// <summary>An answer.</summary>
/// <param name="Choice">The choice's id.</param>
/// <param name="Offered">How many people could take it.</param>
/// <param name="Taken">How many took it; null where that is withheld: fewer than five.</param>
public sealed record ItemChoice(string Choice, int Offered, int? Taken);

/// <summary>What a question says of one skill.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Difficulty">The share of people who took an answer of the greatest value that was on offer, from 0 to 1.</param>
/// <param name="Discrimination">
/// The correlation of what they gained here with the share that they gained at the other questions, to the nearest twentieth; null where fewer than
/// five people answered others, or all of them gained the same.
/// </param>
public sealed record ItemSkill(Skill Skill, double Difficulty, double? Discrimination);
