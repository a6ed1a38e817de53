namespace Dialogue.Workshop.Views;

/// <summary>An answer that can be given, or is shown locked.</summary>
/// <param name="Id">Its id, sent back to choose it; <see cref="Rooms.Question.Silence"/> for saying nothing.</param>
/// <param name="Words">The words; empty for saying nothing.</param>
/// <param name="Locked">Why it cannot be given, or null where it can.</param>
public sealed record OptionView(string Id, string Words, string? Locked = null);
