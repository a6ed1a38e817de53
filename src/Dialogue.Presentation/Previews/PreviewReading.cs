using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Values;

namespace Dialogue.Presentation.Previews;

/// <summary>What reading a file that is being written gave: what is wrong with it and, where it can be played, a conversation.</summary>
public sealed record PreviewReading
{
    /// <summary>Gets the file's name, as it is shown.</summary>
    public required string File { get; init; }

    /// <summary>Gets when it was saved, by the person's clock.</summary>
    public required DateTime Saved { get; init; }

    /// <summary>Gets the day on which it was read, by the person's calendar.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Gets the conversation, or null where the file cannot be played as it stands.</summary>
    public Conversation? Conversation { get; init; }

    /// <summary>Gets who was drawn for it.</summary>
    public Cast Cast { get; init; } = Cast.Empty;

    /// <summary>Gets where every draw comes from.</summary>
    public ulong Seed { get; init; }

    /// <summary>Gets what is wrong, errors first; of very many, the first ones.</summary>
    public ValueArray<PreviewProblem> Problems { get; init; }

    /// <summary>Gets how many errors there are in all.</summary>
    public int Errors { get; init; }

    /// <summary>Gets how many warnings there are in all.</summary>
    public int Warnings { get; init; }

    /// <summary>Gets how many notes there are in all.</summary>
    public int Notes { get; init; }

    /// <summary>Gets the choices that lead nowhere.</summary>
    public ValueArray<MissingTarget> Missing { get; init; }

    /// <summary>Gets whether more is still being worked out and will follow.</summary>
    public bool IsChecking { get; init; }

    /// <summary>Gets everything that is wrong as <c>dialogue check</c> prints it, a line each.</summary>
    public string Report { get; init; } = string.Empty;

    /// <summary>Gets what all plays of this conversation come to.</summary>
    public PreviewTotals Totals { get; init; } = PreviewTotals.Unknown;

    /// <summary>Gives what can still be attained from a playthrough of this conversation, or null where that is not known.</summary>
    public Func<Playthrough, Attainable?> Attainable { get; init; } = _ => null;
}
