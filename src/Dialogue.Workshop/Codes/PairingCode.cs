namespace Dialogue.Workshop.Codes;

/// <summary>The code that a second device of the facilitator is paired by, once and within minutes: 8 of the letters and digits of a <see cref="JoinCode"/>.</summary>
public static class PairingCode
{
    /// <summary>How many letters and digits a code has.</summary>
    public const int Length = 8;

    /// <summary>How many random bytes <see cref="From"/> wants, so that they suffice.</summary>
    public const int RandomBytes = 512;

    /// <summary>Draws a code, as <see cref="JoinCode.From"/> does.</summary>
    /// <param name="random"><see cref="RandomBytes"/> bytes from a generator fit for secrets.</param>
    /// <exception cref="ArgumentException">The bytes do not suffice: there are fewer, or they are not random.</exception>
    public static string From(ReadOnlySpan<byte> random) => CodeLetters.Draw(random, Length);

    /// <summary>Gives the code that was typed, or null where it is none; as forgiving as <see cref="JoinCode.Parse"/>.</summary>
    public static string? Parse(string typed) => CodeLetters.Parse(typed, Length);

    /// <summary>Gives a code as it is shown: <c>ABCD-EFGH</c>.</summary>
    /// <param name="code">What <see cref="From"/> or <see cref="Parse"/> gave.</param>
    public static string Shown(string code) => CodeLetters.InHalves(code);
}
