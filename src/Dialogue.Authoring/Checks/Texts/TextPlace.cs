using Dialogue.Core.Texts;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Texts;

/// <summary>A text of a scenario and where it stands.</summary>
/// <param name="Beat">The place of its beat, or -1 before the beats.</param>
/// <param name="Path">The way to it, from the beat or from the file.</param>
/// <param name="Text">The text.</param>
/// <param name="Use">What it is for.</param>
internal sealed record TextPlace(int Beat, string[] Path, ScenarioText Text, TextUse Use)
{
    /// <summary>Gives where a part of it stands; before the beats, where all of it does.</summary>
    public SourceSpan Span(CheckContext context, TextSpan part) =>
        Beat < 0 ? context.Positions.Property(Path) : context.Positions.Within(Beat, part, Path);
}
