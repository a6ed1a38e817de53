using Dialogue.Core.Scenarios;

namespace Dialogue.Presentation.Previews;

/// <summary>Something that is wrong with a file that is being written.</summary>
/// <param name="Severity">How much it matters, as a word: <c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Code">Its code, such as <c>DLG201</c>.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What is wrong, in one or two sentences.</param>
/// <param name="Suggestion">The word that was probably meant, or null.</param>
/// <param name="Beat">The beat that it stands in, or null where it is about the whole file.</param>
public sealed record PreviewProblem(string Severity, string Code, int Line, int Column, string Message, string? Suggestion = null, BeatId? Beat = null);
