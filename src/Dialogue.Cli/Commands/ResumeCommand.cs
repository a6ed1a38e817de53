using System.CommandLine;
using Dialogue.Cli.Commands.Data;
using Dialogue.Cli.Practice;
using Dialogue.Core.Practice;
using Dialogue.Storage;

namespace Dialogue.Cli.Commands;

/// <summary><c>dialogue resume</c>: goes on with the conversation that was left last, or with another one by its number.</summary>
internal static class ResumeCommand
{
    public static Command Make(Shared shared, Func<ParseResult, FrontendChoice> shown)
    {
        Argument<long?> number = StoredNumber.Argument("A number of `dialogue data list`; without, the one that was left last.");
        Command command = new("resume", "Goes on where you left off.") { number };
        command.SetAction(result => Resume(shared, shown(result), result.GetValue(number)));
        return command;
    }

    private static int Resume(Shared shared, FrontendChoice choice, long? number)
    {
        if (Find(shared, number) is { } id)
        {
            return new Frontend(shared).Resume(choice, id);
        }

        shared.Talk.WriteLine(number is null ? KeepingWords.NothingLeft : StoredNumber.NotThere(number.Value));
        return ExitCodes.Failed;
    }

    // Closed again before the front end opens it: two connections of one program would wait for each other.
    private static PlayId? Find(Shared shared, long? number)
    {
        using Journal? journal = Journal.OpenExisting(shared.Journal);
        return (number is { } named ? journal?.Find(named) : journal?.LatestOpen())?.Id;
    }
}
