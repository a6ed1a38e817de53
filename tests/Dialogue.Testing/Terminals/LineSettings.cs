namespace Dialogue.Testing.Terminals;

/// <summary>Is a terminal's line discipline (what <c>stty -a</c> prints): how typed characters are echoed, collected and turned into signals.</summary>
/// <param name="Input">The input flags (c_iflag).</param>
/// <param name="Output">The output flags (c_oflag).</param>
/// <param name="Hardware">The flags of the line itself, speeds included (c_cflag).</param>
/// <param name="Local">The local flags (c_lflag).</param>
/// <param name="Characters">The special characters, in hexadecimal.</param>
public sealed record LineSettings(uint Input, uint Output, uint Hardware, uint Local, string Characters)
{
    private const int CharactersAt = 16;
    private const int CharacterBytes = 33; // c_line and the 32 of c_cc

    /// <summary>Tells whether input reaches the program line by line.</summary>
    public bool CollectsLines => (Local & 2) != 0;

    /// <summary>Tells whether typed characters are shown by the terminal itself.</summary>
    public bool Echoes => (Local & 8) != 0;

    /// <summary>Tells whether Ctrl+C and its like become signals.</summary>
    public bool MakesSignals => (Local & 1) != 0;

    /// <summary>Reads the settings of an open terminal; fails with an <see cref="IOException"/> where it is none.</summary>
    internal static LineSettings Of(int descriptor)
    {
        byte[] bytes = new byte[256];
        if (NativeMethods.Attributes(descriptor, bytes) != 0)
        {
            throw new IOException("The terminal's settings could not be read.");
        }

        return new LineSettings(
            BitConverter.ToUInt32(bytes, 0),
            BitConverter.ToUInt32(bytes, 4),
            BitConverter.ToUInt32(bytes, 8),
            BitConverter.ToUInt32(bytes, 12),
            Convert.ToHexString(bytes, CharactersAt, CharacterBytes));
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Word(CollectsLines)}icanon {Word(Echoes)}echo {Word(MakesSignals)}isig "
        + $"(iflag {Input:x}, oflag {Output:x}, cflag {Hardware:x}, lflag {Local:x}, cc {Characters})";

    private static string Word(bool set) => set ? "" : "-";
}
