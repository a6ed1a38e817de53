using Dialogue.Core.Scenarios;

namespace Dialogue.Presentation.Previews;

/// <summary>A place in a file that is being written, for an editor to open it at.</summary>
public abstract record FilePlace
{
    private protected FilePlace()
    {
    }

    /// <summary>A line and a column, each from 1.</summary>
    public sealed record At(int Line, int Column) : FilePlace;

    /// <summary>Where a beat stands, or one of its choices.</summary>
    /// <param name="Beat">The beat.</param>
    /// <param name="Choice">The choice, or null for the beat itself.</param>
    public sealed record Of(BeatId Beat, ChoiceId? Choice) : FilePlace;
}
