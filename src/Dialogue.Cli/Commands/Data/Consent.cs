namespace Dialogue.Cli.Commands.Data;

/// <summary>Asks before something cannot be undone.</summary>
internal static class Consent
{
    /// <summary>Asks on a terminal; gives the exit code where the person does not type yes, or where nobody can be asked, else null.</summary>
    public static int? Refuses(Shared shared, string question, string otherwise)
    {
        if (!shared.Terminal().InputIsTerminal)
        {
            shared.Talk.WriteLine($"{question} Where nobody can be asked, add --yes.");
            return ExitCodes.Usage;
        }

        shared.Talk.Write($"{question} Type yes to go on: ");
        if (shared.Input.ReadLine()?.Trim().Equals("yes", StringComparison.OrdinalIgnoreCase) == true)
        {
            return null;
        }

        shared.Talk.WriteLine(otherwise);
        return ExitCodes.Failed;
    }
}
