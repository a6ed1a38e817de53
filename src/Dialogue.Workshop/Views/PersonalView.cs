namespace Dialogue.Workshop.Views;

/// <summary>What a room tells one participant about themselves; nobody else gets it.</summary>
/// <param name="Participant">Their number in the room.</param>
/// <param name="Name">Their name.</param>
/// <param name="Choice">The id of their answer to the present question, or null.</param>
public sealed record PersonalView(int Participant, string Name, string? Choice)
{
    /// <summary>Gets their own question where everybody goes at their own pace, or null.</summary>
    public StepView? Step { get; init; }

    /// <summary>Gets the last lines of their own story where it is over.</summary>
    public IReadOnlyList<LineView> Ending { get; init; } = [];
}
