using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Compiled;

/// <summary>
/// A scenario as flat arrays, for going through all of it fast: every name is a number, every condition a few tests.
/// It means what <c>Dialogue.Core</c>'s engine means; a property holds the two together.
/// </summary>
/// <remarks>
/// Lists of beats are rows of one array: those of beat <c>b</c> run from <c>Starts[b]</c> to <c>Starts[b + 1]</c>.
/// Conditions are entries into <see cref="Tests"/>; see <see cref="Test"/>.
/// </remarks>
internal sealed class CompiledStory
{
    public required Scenario Scenario { get; init; }

    public required Fact[] Facts { get; init; }

    public required Test[] Tests { get; init; }

    /// <summary>Gets the beat that plays start at.</summary>
    public required int Start { get; init; }

    public required BeatKind[] Kinds { get; init; }

    /// <summary>Gets where silence leads, or -1.</summary>
    public required int[] Silences { get; init; }

    /// <summary>Gets the fact that counts a beat's visits, or -1.</summary>
    public required int[] Visits { get; init; }

    /// <summary>Gets the words of an ending's text; 0 elsewhere.</summary>
    public required int[] EndingWords { get; init; }

    public required int[] LineStarts { get; init; }

    public required int[] LineConditions { get; init; }

    public required int[] LineWords { get; init; }

    public required int[] ChoiceStarts { get; init; }

    public required ChoiceRow[] Choices { get; init; }

    public required EffectRow[] Effects { get; init; }

    public required int[] WayStarts { get; init; }

    public required WayRow[] Ways { get; init; }

    /// <summary>Gets the facts that a beat's own conditions read.</summary>
    public required int[] ReadStarts { get; init; }

    public required int[] Reads { get; init; }

    /// <summary>Gets the traits that a beat meets, as facts.</summary>
    public required int[] TraitStarts { get; init; }

    public required int[] Traits { get; init; }

    public int BeatCount => Kinds.Length;

    public ReadOnlySpan<ChoiceRow> ChoicesOf(int beat) => Choices.AsSpan(ChoiceStarts[beat], ChoiceStarts[beat + 1] - ChoiceStarts[beat]);

    public ReadOnlySpan<WayRow> WaysOf(int beat) => Ways.AsSpan(WayStarts[beat], WayStarts[beat + 1] - WayStarts[beat]);

    public ReadOnlySpan<int> ReadsOf(int beat) => Reads.AsSpan(ReadStarts[beat], ReadStarts[beat + 1] - ReadStarts[beat]);

    public ReadOnlySpan<int> TraitsMetAt(int beat) => Traits.AsSpan(TraitStarts[beat], TraitStarts[beat + 1] - TraitStarts[beat]);

    /// <summary>Gives a choice's identity.</summary>
    public string PathOf(int beat, int choice) => $"{Scenario.Beats[beat].Id}/{Scenario.Beats[beat].Choices[choice].Id}";
}

/// <summary>A choice.</summary>
/// <param name="To">The beat that it leads to.</param>
/// <param name="When">Its condition.</param>
/// <param name="Taking">The fact that it was taken, or -1.</param>
/// <param name="IsOnce">Whether it is open only until it is taken.</param>
/// <param name="FirstEffect">Where its effects start.</param>
/// <param name="EndEffect">After its last effect.</param>
/// <param name="Empathy">Its value on empathy.</param>
/// <param name="Clarity">Its value on clarity.</param>
/// <param name="Boundaries">Its value on boundary-keeping.</param>
/// <param name="Words">The words of its text.</param>
internal readonly record struct ChoiceRow(
    int To, int When, int Taking, bool IsOnce, int FirstEffect, int EndEffect, sbyte Empathy, sbyte Clarity, sbyte Boundaries, int Words);

/// <summary>A way on.</summary>
/// <param name="To">The beat that it leads to.</param>
/// <param name="When">Its condition.</param>
/// <param name="Weight">1 to 1,000, or 0 without a weight.</param>
internal readonly record struct WayRow(int To, int When, int Weight);

/// <summary>A change to a fact that some condition reads.</summary>
/// <param name="Fact">Which.</param>
/// <param name="Adds">Whether it adds to the value or replaces it.</param>
/// <param name="Value">What it adds; or the code that it sets.</param>
/// <param name="Greatest">The greatest code.</param>
internal readonly record struct EffectRow(int Fact, bool Adds, int Value, int Greatest)
{
    /// <summary>Gives the code after it.</summary>
    public int Apply(int code) => Adds ? (int)Math.Clamp((long)code + Value, 0, Greatest) : Value;
}
