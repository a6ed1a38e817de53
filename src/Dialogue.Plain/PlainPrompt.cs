using Dialogue.Presentation.Screens;

namespace Dialogue.Plain;

/// <summary>The words before the cursor: what may be typed, and what Enter alone does.</summary>
internal static class PlainPrompt
{
    /// <summary>Says whether an answer is asked for: then Enter alone sends nothing.</summary>
    public static bool IsQuestion(Screen screen) => screen is { Place: PlaceKind.Conversation, Answers.Prompt.Length: > 0 };

    public static string For(Screen screen)
    {
        int items = screen.Items.Count();
        return screen switch
        {
            { Input: { } input } => $"{input.Label} (Enter alone {input.EnterAlone ?? "goes back"}): ",
            _ when IsQuestion(screen) => items == 1 ? "Your answer, 1: " : $"Your answer, 1 to {items}: ",
            _ when items > 1 => $"Your choice, 1 to {items}, or Enter for {(screen.Selected ?? 0) + 1}: ",
            _ => "Enter to go on: ",
        };
    }
}
