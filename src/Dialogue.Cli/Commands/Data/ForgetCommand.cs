using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Dialogue.Cli.Composition;
using Dialogue.Cli.Practice;
using Dialogue.Core.Practice;
using Dialogue.Presentation.Words;
using Dialogue.Storage;

namespace Dialogue.Cli.Commands.Data;

/// <summary><c>dialogue data forget</c>: removes stored conversations for good, after asking.</summary>
internal static class ForgetCommand
{
    public static Command Make(Shared shared)
    {
        Argument<long?> number = StoredNumber.Argument("The number of one conversation.");
        Option<DateOnly?> before = new("--before") { Description = "Everything that was last touched before this day.", HelpName = "YYYY-MM-DD", CustomParser = ReadDay };
        Option<bool> all = new("--all") { Description = "Everything that is stored of your practice." };
        Option<bool> yes = new("--yes") { Description = "Does not ask." };
        Command command = new("forget", "Removes stored conversations for good.") { number, before, all, yes };
        command.SetAction(result => Forget(shared, new Wish(result.GetValue(number), result.GetValue(before), result.GetValue(all)), result.GetValue(yes)));
        return command;
    }

    private static DateOnly? ReadDay(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        result.AddError($"\"{SafeText.Line(text)}\" is no day; write it as 2026-11-25.");
        return null;
    }

    private static int Forget(Shared shared, Wish wish, bool yes)
    {
        if (wish.Count != 1)
        {
            shared.Talk.WriteLine("`dialogue data forget` needs one of NUMBER, --before or --all.");
            return ExitCodes.Usage;
        }

        using Journal? journal = Journal.OpenExisting(shared.Journal);
        if (journal is null)
        {
            shared.Talk.WriteLine(KeepingWords.NothingStored);
            return wish.Number is null ? ExitCodes.Done : ExitCodes.Failed;
        }

        PlayId? one = wish.Number is { } number ? journal.Find(number)?.Id : null;
        if (wish.Number is { } missing && one is null)
        {
            shared.Talk.WriteLine(StoredNumber.NotThere(missing));
            return ExitCodes.Failed;
        }

        if (!yes && Consent.Refuses(shared, Question(wish), "Nothing was forgotten.") is { } code)
        {
            return code;
        }

        int gone = one is { } id ? journal.Forget(id) : wish.Before is { } day ? journal.ForgetBefore(StartOf(day, shared.Time)) : journal.ForgetAll();
        shared.Talk.WriteLine($"{CommonWords.Count(gone, "conversation is", "conversations are")} forgotten. Backups and exports that you made are your own; they were not touched.");
        return ExitCodes.Done;
    }

    private static DateTimeOffset StartOf(DateOnly day, TimeProvider time)
    {
        DateTime midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, time.LocalTimeZone.GetUtcOffset(midnight));
    }

    private static string Question(Wish wish) => wish switch
    {
        { Number: { } number } => $"This forgets conversation {number} for good.",
        { Before: { } day } => $"This forgets for good everything last touched before {DayWords.WholeDate(day)}.",
        _ => "This forgets for good everything that is stored of your practice, plans too.",
    };

    private sealed record Wish(long? Number, DateOnly? Before, bool All)
    {
        public int Count => (Number is null ? 0 : 1) + (Before is null ? 0 : 1) + (All ? 1 : 0);
    }
}
