using Dialogue.Format.Diagnostics;

namespace Dialogue.Format.Json;

/// <summary>A mistake with its place in bytes; it becomes a <see cref="Diagnostic"/> when the whole file was read.</summary>
internal readonly record struct Problem(DiagnosticRule Rule, int Start, int End, string Message, string? Suggestion, Severity Severity);
