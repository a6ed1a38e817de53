using System.CommandLine;
using System.CommandLine.Parsing;

namespace Dialogue.Cli.Commands.Workshops;

/// <summary>The option that names a host's certificate.</summary>
internal static class PinOption
{
    private const int Digits = 64;

    public static Option<string?> Make()
    {
        Option<string?> pin = new("--pin") { Description = "The fingerprint of the host's own certificate, as the host printed it.", HelpName = "HEX", CustomParser = Parse };
        return pin;
    }

    // Colons and spaces, as many programs print fingerprints, do not matter.
    private static string? Parse(ArgumentResult result)
    {
        string digits = string.Concat(result.Tokens.Select(token => token.Value)).Replace(":", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal);
        if (digits.Length == Digits && digits.All(char.IsAsciiHexDigit))
        {
            return digits;
        }

        result.AddError("--pin is the 64 hexadecimal digits of a SHA-256 fingerprint.");
        return null;
    }
}
