namespace Dialogue.Presentation.Library;

/// <summary>What people call a kind of situation.</summary>
/// <param name="Id">The strategy's id, such as <c>2.2</c>.</param>
/// <param name="Title">Its name.</param>
public readonly record struct SituationTitle(string Id, string Title);
