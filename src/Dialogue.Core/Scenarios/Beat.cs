using Dialogue.Core.Texts;
using Dialogue.Core.Values;

namespace Dialogue.Core.Scenarios;

/// <summary>One moment of the story: lines are said, and then the player chooses, the story goes on, or it ends.</summary>
/// <remarks>Exactly one of <see cref="Choices"/>, <see cref="Next"/> and <see cref="Ending"/> is present.</remarks>
public sealed record Beat(BeatId Id)
{
    /// <summary>Gets the medium, or null to stay in that of the beat before on the path (chat at the start).</summary>
    public Channel? Channel { get; init; }

    /// <summary>Gets the label of the time, such as <c>Sunday 22:04</c>.</summary>
    public string? Time { get; init; }

    /// <summary>Gets the subject of an e-mail or a post.</summary>
    public ScenarioText? Subject { get; init; }

    /// <summary>Gets the words that change what a move is worth here (<c>late</c>, <c>public</c>); see the rubric.</summary>
    public ValueArray<string> Context { get; init; }

    /// <summary>Gets what is said when the beat is entered.</summary>
    public ValueArray<Line> Lines { get; init; }

    /// <summary>Gets what the player may say, at most 9.</summary>
    public ValueArray<Choice> Choices { get; init; }

    /// <summary>Gets the ways on without a choice.</summary>
    public ValueArray<Onward> Next { get; init; }

    /// <summary>Gets the ending, or null.</summary>
    public Ending? Ending { get; init; }

    /// <summary>Gets what happens when the player says nothing, or null; only beside choices.</summary>
    public Timeout? Timeout { get; init; }

    /// <summary>Gets questions for the room of a workshop.</summary>
    public ValueArray<ScenarioText> Prompts { get; init; }

    /// <summary>Gets whether a workshop does well to stop here.</summary>
    public bool Hold { get; init; }

    /// <summary>Gets former ids of this beat, so that old saves still find it.</summary>
    public ValueArray<BeatId> Aliases { get; init; }
}
