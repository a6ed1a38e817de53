using Dialogue.Presentation.Screens;

namespace Dialogue.Plain;

/// <summary>The words before the cursor: what may be typed, and what Enter alone does.</summary>
internal static class PlainPrompt
{
    /// <summary>Says whether an answer is asked for: then Enter alone sends nothing.</summary>
    public static bool IsQuestion(Screen screen) => screen is { Place: PlaceKind.Conversation, Answers.Prompt.Length: > 0 } || IsPreviewQuestion(screen);

    public static string For(Screen screen)
    {
        int items = IsPreviewQuestion(screen) ? screen.Answers!.Items.Count : screen.Items.Count();
        return screen switch
        {
            { Input: { } input } => $"{input.Label} (Enter alone {input.EnterAlone ?? "goes back"}): ",
            { LinePrompt: { } prompt } => $"{prompt}: ",
            _ when IsQuestion(screen) => items == 1 ? "Your answer, 1: " : $"Your answer, 1 to {items}: ",
            { Place: PlaceKind.Preview, Selected: { } selected } when selected >= (screen.Answers?.Items.Count ?? 0) => "Enter to go there, or an answer: ",
            { Place: PlaceKind.Preview } => "Enter to go on: ",
            _ when items > 1 => $"Your choice, 1 to {items}, or Enter for {(screen.Selected ?? 0) + 1}: ",
            _ => "Enter to go on: ",
        };
    }

    // In a preview the problems and the beats have numbers, too; only where an answer is marked is one asked for.
    private static bool IsPreviewQuestion(Screen screen) =>
        screen is { Place: PlaceKind.Preview, Answers: { } answers } && (screen.Selected ?? 0) < answers.Items.Count && answers.Items[0].Marker.Length > 0;
}
