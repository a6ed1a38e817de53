namespace Dialogue.Workshop.Codes;

/// <summary>The code that a room is joined by: 6 of 31 letters and digits, kept as <c>ABCDEF</c>, shown as <c>ABC-DEF</c>.</summary>
public static class JoinCode
{
    /// <summary>How many letters and digits a code has.</summary>
    public const int Length = 6;

    /// <summary>How many random bytes <see cref="From"/> wants, so that they suffice.</summary>
    public const int RandomBytes = 256;

    /// <summary>Draws one of 672,780,465 codes, every one as likely as any other. None has a vowel between two letters, since it could spell a word.</summary>
    /// <param name="random"><see cref="RandomBytes"/> bytes from a generator fit for secrets.</param>
    /// <exception cref="ArgumentException">The bytes do not suffice: there are fewer, or they are not random.</exception>
    public static string From(ReadOnlySpan<byte> random) => CodeLetters.Draw(random, Length);

    /// <summary>
    /// Gives the code that was typed, or null where it is none. Small letters, full-width ones, spaces, dashes, dots and underscores do not
    /// matter. No code has 0, O, 1, I or L, and none of them is read as something else: it could have been several.
    /// </summary>
    public static string? Parse(string typed) => CodeLetters.Parse(typed, Length);

    /// <summary>Gives a code as it is shown: <c>ABC-DEF</c>.</summary>
    /// <param name="code">What <see cref="From"/> or <see cref="Parse"/> gave.</param>
    public static string Shown(string code) => CodeLetters.InHalves(code);
}
