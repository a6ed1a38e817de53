using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Dialogue.Cli.Composition;

namespace Dialogue.Cli.Commands.Data;

/// <summary>Reads the numbers that <c>dialogue data list</c> prints.</summary>
internal static class StoredNumber
{
    /// <summary>Says that nothing has a number.</summary>
    public static string NotThere(long number) => $"No stored conversation has the number {number}. `dialogue data list` shows which there are.";

    /// <summary>Makes the argument for one number, or none.</summary>
    public static Argument<long?> Argument(string description) => new("number")
    {
        Description = description,
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "NUMBER",
        CustomParser = result => Read(result),
    };

    private static long? Read(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number > 0)
        {
            return number;
        }

        result.AddError($"\"{SafeText.Line(text)}\" is no number of a stored conversation; `dialogue data list` shows them.");
        return null;
    }
}
