using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;

namespace Dialogue.Testing.Generators;

/// <summary>Something that a player tries.</summary>
public abstract record StoryAction
{
    private StoryAction()
    {
    }

    /// <summary>Takes a choice of the current beat, open or not.</summary>
    public sealed record Take(ChoiceId Choice) : StoryAction;

    /// <summary>Says nothing.</summary>
    public sealed record Silence : StoryAction;

    /// <summary>Takes answers back.</summary>
    public sealed record Back(int Decisions) : StoryAction;
}

/// <summary>Reads a story's row of numbers as what a player tries, one after another.</summary>
public static class StoryPlayer
{
    /// <summary>Gives what a number means at a moment.</summary>
    public static StoryAction ActionAt(Playthrough at, int number) => (number % 10) switch
    {
        9 => new StoryAction.Back(1 + (number / 10 % 3)),
        8 => new StoryAction.Silence(),
        7 => new StoryAction.Take(new ChoiceId($"old-c{number / 10 % 3}")),
        _ when at.Beat.Choices.IsEmpty => new StoryAction.Take(new ChoiceId("c0")),
        _ => new StoryAction.Take(at.Beat.Choices[number / 10 % at.Beat.Choices.Count].Id),
    };

    /// <summary>Does something; what is refused leaves everything as it was.</summary>
    public static Playthrough After(Playthrough at, StoryAction action) => action switch
    {
        StoryAction.Back back => at.Rewind(back.Decisions),
        StoryAction.Silence => (at.StaySilent() as TakeOutcome.Taken)?.Playthrough ?? at,
        StoryAction.Take take => (at.Take(take.Choice) as TakeOutcome.Taken)?.Playthrough ?? at,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Plays a story's whole row from the start.</summary>
    public static Playthrough Play(Story story, Conversation conversation) => story.Actions.Aggregate(
        conversation.Begin(story.Cast, story.Seed), (at, number) => After(at, ActionAt(at, number)));

    /// <summary>Plays a story's whole row from the start.</summary>
    public static Playthrough Play(Story story) => Play(story, story.Ready());
}
