using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Foreign.Sources;

/// <summary>Where something stands in one of the files that were read.</summary>
internal readonly record struct Place(string File, SourceSpan Span);
