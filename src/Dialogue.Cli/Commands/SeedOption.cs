using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Dialogue.Cli.Composition;

namespace Dialogue.Cli.Commands;

/// <summary>The option <c>--seed</c>.</summary>
internal static class SeedOption
{
    public static Option<ulong?> Make(string description) => new("--seed") { Description = description, HelpName = "NUMBER", CustomParser = Read };

    private static ulong? Read(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (!ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed))
        {
            result.AddError($"\"{SafeText.Line(text)}\" is no seed; a seed is a whole number from 0.");
        }

        return seed;
    }
}
