using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dialogue.Core.Scenarios;
using Dialogue.EndToEnd.Tests.Conversations;
using Dialogue.EndToEnd.Tests.Driving;
using Dialogue.Testing.Shipped;
using Dialogue.Testing.Terminals;
using Dialogue.Testing.Terminals.Screens;
using Snapshooter.Xunit;

namespace Dialogue.EndToEnd.Tests.Month;

/// <summary>A learner's month at the keyboard: thirty sessions, all conversations, and then every figure of progress added up a second time.</summary>
public sealed partial class MonthTests
{
    private const string LastEvening = "2026-09-30T21:00:00+01:00";

    private const int Measure = 76;
    private const int Wide = 100;

    // Six places are printed.
    private const double Printed = 0.000001;
    private static readonly DateOnly Today = new(2026, 9, 30);
    private static readonly Skill[] Skills = [Skill.Empathy, Skill.Clarity, Skill.Boundaries];

    [ProgramFact]
    public void Every_figure_of_a_months_progress_is_right()
    {
        using TerminalHome home = new();
        Figures month = Lives(home);

        using JsonDocument json = JsonDocument.Parse(Progress(home));
        Agrees(month, json.RootElement);
        Agrees(month, Seen(home, new Window { Columns = 80, Rows = 24 }, "80x24"));
        Agrees(month, Seen(home, new Window { Columns = 120, Rows = 40 }, "120x40"));
    }

    private static Figures Lives(TerminalHome home)
    {
        Figures month = new();
        Random random = new(20260901);
        foreach (Session session in Session.OfAMonth())
        {
            month.Add(session, Learner.Plays(home, session, random));
        }

        return month;
    }

    private static string Progress(TerminalHome home)
    {
        CommandRun run = CommandRun.Of(home, new Dictionary<string, string> { ["DIALOGUE_NOW"] = LastEvening }, string.Empty, "progress", "--json");
        Assert.Equal(0, run.Code);
        return run.Output;
    }

    // ---- what is printed ----

    private static void Agrees(Figures month, JsonElement printed)
    {
        Assert.Equal(month.Conversations, printed.GetProperty("conversations").GetInt32());
        foreach (Skill skill in Skills)
        {
            JsonElement found = Named(printed.GetProperty("skills"), "skill", skill);
            IReadOnlyList<Figures.Sum> points = month.Points(skill);
            Agrees(Figures.Sum.Of(points), found);
            Agrees(Figures.Sum.Of(points.Take(points.Count / 2)), found.GetProperty("before"));
            Agrees(Figures.Sum.Of(points.Skip(points.Count / 2)), found.GetProperty("after"));
            Assert.Equal(points.Count, found.GetProperty("points").GetArrayLength());
            Assert.All(points.Index(), point => Agrees(point.Item, found.GetProperty("points")[point.Index]));
            Assert.Equal(Change(points), found.GetProperty("change").GetString());
        }

        Assert.Equal(month.Situations().Count, printed.GetProperty("situations").GetArrayLength());
        foreach (JsonElement found in printed.GetProperty("situations").EnumerateArray())
        {
            List<Figures.Sum> tries = month.Situations()[Key(found)];
            Assert.Equal(tries.Count, found.GetProperty("tries").GetInt32());
            Agrees(Figures.Sum.Of(tries.TakeLast(12)), found);
        }

        Assert.Equal(month.Days(Today).Select(Iso), printed.GetProperty("days").GetProperty("dates").EnumerateArray().Select(day => day.GetString()));
        AgreesOnWhatComesBack(month, printed);
    }

    private static void AgreesOnWhatComesBack(Figures month, JsonElement printed)
    {
        Dictionary<(string, Skill), string> back = printed.GetProperty("due").EnumerateArray().Concat(printed.GetProperty("next").EnumerateArray())
            .ToDictionary(Key, card => card.GetProperty("on").GetString()!);
        Assert.Equal(month.Due().OrderBy(each => each.Key).Select(each => (each.Key, Iso(each.Value))), back.OrderBy(each => each.Key).Select(each => (each.Key, each.Value)));
        Assert.Equal(month.Due().Values.Count(day => day <= Today), printed.GetProperty("due").GetArrayLength());
    }

    private static void Agrees(Figures.Sum sum, JsonElement found)
    {
        Assert.Equal((sum.Moments, sum.Gained, sum.Offered), (found.GetProperty("opportunities").GetInt32(), found.GetProperty("gained").GetInt32(), found.GetProperty("offered").GetInt32()));
        if (sum.Moments == 0)
        {
            Assert.Equal(JsonValueKind.Null, found.GetProperty("estimate").ValueKind);
            return;
        }

        Assert.Equal(sum.Estimate, found.GetProperty("estimate").GetDouble(), Printed);
        Assert.Equal(sum.Low, found.GetProperty("low").GetDouble(), Printed);
        Assert.Equal(sum.High, found.GetProperty("high").GetDouble(), Printed);
        Assert.Equal(Words(sum), found.GetProperty("words").GetString());
    }

    // ---- what is seen ----

    // The page as it opens is kept as a picture; then the numbers are shown, and the page is read to its end.
    private static string Seen(TerminalHome home, Window window, string size)
    {
        using DialogueProgram program = DialogueProgram.Open(home, window.With("DIALOGUE_NOW", LastEvening));
        program.Sees(DialogueProgram.HomePage);
        ScreenPicture page = program.Does(TerminalKeys.Tab, picture => picture.Shows("moments") && IsWhole(picture));
        Snapshot.Match(page.Text, $"progress-of-a-month_{size}");
        program.Does("v", picture => picture.Shows("on offer, share") && IsWhole(picture));
        List<string> seen = [Prose(program.Screen)];
        while (program.Screen.Shows("more: PgDn"))
        {
            seen.Add(Prose(program.Does(TerminalKeys.PageDown, IsWhole)));
        }

        program.Presses(TerminalKeys.Control('c')).Ends();
        return Spaces().Replace(string.Join(' ', seen), " ");
    }

    // What stands beside the text in a wide window is not part of it.
    private static string Prose(ScreenPicture picture) => string.Join('\n', picture.Lines.Select(line => picture.Columns < Wide ? line : line[..Math.Min(line.Length, Measure)]));

    private static bool IsWhole(ScreenPicture picture) => picture.Modes.CursorVisible && picture.Lines[picture.Rows - 1].Contains("help", StringComparison.Ordinal);

    private static void Agrees(Figures month, string seen)
    {
        Assert.Contains($"From {month.Conversations} conversations", seen, StringComparison.Ordinal);
        foreach (Skill skill in Skills)
        {
            Figures.Sum all = Figures.Sum.Of(month.Points(skill));
            Assert.Matches($"{skill} {Words(all)} .*?{all.Moments} moments", seen);
            Assert.Contains($"{skill}: {Numbers(all)}", seen, StringComparison.Ordinal);
        }

        foreach (((string situation, Skill skill), List<Figures.Sum> tries) in month.Situations())
        {
            Assert.Matches($@"{Regex.Escape(Title(situation))}[^0-9]{{0,40}}? {skill.ToString().ToLowerInvariant()} {Words(Figures.Sum.Of(tries.TakeLast(12)))} {tries.Count}\b", seen);
        }

        Assert.Contains($"{month.Days(Today).Count} of the last 28 days had some practice.", seen, StringComparison.Ordinal);
        SeesWhatComesBack(month, seen[seen.IndexOf("What comes back", StringComparison.Ordinal)..]);
    }

    // The page lists the first of them, each with its day, and says how many more there are.
    private static void SeesWhatComesBack(Figures month, string seen)
    {
        (string When, string Title, Skill Skill)[] rows = [.. ComesBack().Matches(seen)
            .Select(row => (row.Groups[1].Value, row.Groups[2].Value, Enum.Parse<Skill>(row.Groups[3].Value, ignoreCase: true)))
            .Distinct()];
        int more = More().Match(seen) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;
        Assert.Equal(month.Due().Count, rows.Length + more);
        Assert.All(rows, row =>
        {
            string situation = Library.Curriculum.Strategies.Single(each => each.Title == row.Title).Id;
            DateOnly day = month.Due()[(situation, row.Skill)];
            Assert.Equal(day <= Today ? "now" : day.ToString("d MMMM", CultureInfo.InvariantCulture), row.When);
        });
    }

    // ---- words and numbers, once more ----

    private static string Change(IReadOnlyList<Figures.Sum> points)
    {
        Figures.Sum before = Figures.Sum.Of(points.Take(points.Count / 2));
        Figures.Sum after = Figures.Sum.Of(points.Skip(points.Count / 2));
        return before.Moments < 5 || after.Moments < 5 ? "too-few"
            : after.Low > before.High ? "rising"
            : after.High < before.Low ? "falling"
            : "level";
    }

    private static string Words(Figures.Sum sum)
    {
        string low = Word(sum.Low);
        string high = Word(sum.High);
        return sum.Moments < 5 ? "too few moments to say" : low == high ? low : $"{low} to {high}";
    }

    private static string Word(double share) => share < .25 ? "rarely" : share < .5 ? "sometimes" : share < .75 ? "often" : "nearly always";

    private static string Numbers(Figures.Sum sum) => string.Create(
        CultureInfo.InvariantCulture,
        $"{sum.Gained} of {sum.Offered} on offer, share {(double)sum.Gained / sum.Offered:0.00}, estimate {sum.Estimate:0.00}, 80 % between {sum.Low:0.00} and {sum.High:0.00}");

    // A long name is cut where columns are narrow; what is left of it must do.
    private static string Title(string situation) => Library.Curriculum.Strategies.Single(each => each.Id == situation).Title[..16];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static (string Situation, Skill Skill) Key(JsonElement row) =>
        (row.GetProperty("situation").GetString()!, Enum.Parse<Skill>(row.GetProperty("skill").GetString()!, ignoreCase: true));

    private static JsonElement Named(JsonElement rows, string property, Skill skill) =>
        rows.EnumerateArray().Single(row => string.Equals(row.GetProperty(property).GetString(), skill.ToString(), StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"(now|\d{1,2} [A-Z][a-z]+) ([A-Z][^,()]*?), (empathy|clarity|boundaries) \(")]
    private static partial Regex ComesBack();

    [GeneratedRegex(@"And (\d+) more\.")]
    private static partial Regex More();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
