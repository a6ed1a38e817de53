using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Dialogue.Authoring.States;
using Dialogue.Cli.Composition;

namespace Dialogue.Cli.Commands.Authoring;

/// <summary>How far an analysis may search, for every command that searches.</summary>
internal static class BudgetOption
{
    private const int MostStates = 100_000_000;
    private const long BytesAState = 64;

    /// <summary>Makes the option.</summary>
    public static Option<int?> Make() => new("--budget")
    {
        Description = "How many states are searched at most; 2,000,000 or ten seconds where nothing is said.",
        HelpName = "STATES",
        CustomParser = Read,
    };

    /// <summary>Gives the budget. A number that somebody gave takes as long as it takes.</summary>
    public static SearchBudget Of(int? states, TimeProvider time) => states is { } given
        ? new SearchBudget(given) { Bytes = Math.Max(SearchBudget.Usual.Bytes, given * BytesAState) }
        : SearchBudget.Usual with { Clock = time };

    private static int? Read(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (!int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out int states) || states is < 1 or > MostStates)
        {
            result.AddError($"\"{SafeText.Line(text)}\" is no budget; a budget is a number of states from 1 to 100,000,000.");
            return null;
        }

        return states;
    }
}
