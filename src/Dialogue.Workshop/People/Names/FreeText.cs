namespace Dialogue.Workshop.People.Names;

/// <summary>Words that people typed, cleaned on the way in.</summary>
public static class FreeText
{
    /// <summary>Gives the words as they can be shown, or null where nothing is left of them or they are too long.</summary>
    public static string? Clean(string typed, int graphemes) => typed.Trim() is { Length: > 0 } text && text.Length <= graphemes * 4 ? text : null;
}
