using Dialogue.Core.Values;

namespace Dialogue.Format.Seeds;

/// <summary>The strategies of <c>seeds/curriculum.json</c>, in the order of the file.</summary>
/// <param name="Strategies">The strategies.</param>
public sealed record Curriculum(ValueArray<Strategy> Strategies);

/// <summary>One strategy of the curriculum.</summary>
/// <param name="Id">Its id, such as <c>2.2</c>.</param>
/// <param name="Title">Its name.</param>
/// <param name="Learns">What a player learns to do.</param>
/// <param name="Scenarios">The ids of its conversations, in the order in which they are best played.</param>
public sealed record Strategy(string Id, string Title, string Learns, ValueArray<string> Scenarios);
