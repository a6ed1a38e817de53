using System.Globalization;
using System.Numerics;
using System.Text;
using Dialogue.Authoring.Figures;
using Dialogue.Cli.Json;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Presentation.Words;

namespace Dialogue.Cli.Words;

/// <summary>What an analysis says to a person.</summary>
internal static class AnalysisText
{
    private const double WordsAMinute = 200;
    private const double DecisionsAMinute = 4;
    private const int MostExamples = 8;

    private static readonly Skill[] Skills = [Skill.Empathy, Skill.Clarity, Skill.Boundaries];

    /// <summary>Gives the text, line by line.</summary>
    public static string Of(ScenarioFigures figures, Turnings? turnings, string file)
    {
        StringBuilder text = new();
        AppendSearch(text, figures);
        AppendEndings(text, figures);
        if (figures.IsExact)
        {
            AppendLength(text, figures);
            AppendSkills(text, figures);
            AppendBest(text, figures);
            AppendBots(text, figures);
            AppendTurnings(text, turnings);
            AppendCover(text, figures, file);
        }

        AppendNames(text, "Beats that no play enters", figures.UnreachableBeats.Select(beat => beat.Value));
        AppendNames(text, "Choices that are never open", figures.NeverOffered.Select(choice => choice.ToString()));
        return text.ToString();
    }

    private static void AppendSearch(StringBuilder text, ScenarioFigures figures)
    {
        string plays = figures.Paths is { } paths ? Plays(paths) : figures.IsExact ? "plays without end" : string.Empty;
        text.Append(figures.IsExact
            ? string.Create(CultureInfo.InvariantCulture, $"{figures.Id}: {figures.States:N0} states, {plays}. Everything was searched; the figures are exact.\n")
            : string.Create(CultureInfo.InvariantCulture, $"{figures.Id}: too large to search within the budget; {figures.States:N0} states were found. What is not proven is called unproven. --budget takes more.\n"));
        if (figures.Terminates == false)
        {
            text.Append("Some plays never come to an ending; `dialogue check` says where.\n");
        }
    }

    private static string Plays(BigInteger paths) => paths < BigInteger.Pow(10, 12)
        ? paths.ToString("N0", CultureInfo.InvariantCulture) + (paths.IsOne ? " play" : " plays")
        : $"about {Math.Exp(BigInteger.Log(paths) % Math.Log(10)).ToString("0.0", CultureInfo.InvariantCulture)}e{Math.Floor(BigInteger.Log10(paths)).ToString("0", CultureInfo.InvariantCulture)} plays";

    private static void AppendEndings(StringBuilder text, ScenarioFigures figures)
    {
        int width = figures.Endings.Select(ending => ending.Beat.Value.Length).DefaultIfEmpty().Max();
        text.Append("\nEndings, and how often blind choosing comes there\n");
        foreach (EndingFigures ending in figures.Endings)
        {
            string chance = ending.Reachable switch
            {
                null => "unproven",
                false => "never",
                true => ending.Probability is { } probability ? Percent(probability) : "can be reached",
            };
            text.Append(CultureInfo.InvariantCulture, $"  {ending.Beat.Value.PadRight(width)}  {AnalysisJson.OutcomeWord(ending.Outcome),-7}  {chance,8}\n");
        }
    }

    private static void AppendLength(StringBuilder text, ScenarioFigures figures)
    {
        text.Append("\nLength\n");
        text.Append(CultureInfo.InvariantCulture, $"  {Range(figures.Decisions, "0")} decisions, {Number(figures.Decisions.Mean, "0.0")} on average\n");
        text.Append(CultureInfo.InvariantCulture, $"  {Range(figures.Words, "N0")} words, {Number(figures.Words.Mean, "N0")} on average\n");
        if (figures.Words is { Min: { } fewest, Max: { } most } && figures.Decisions is { Min: { } least, Max: { } longest })
        {
            (string quick, string slow) = (Minutes(fewest, least), Minutes(most, longest));
            string time = slow == "1" ? "1 minute" : quick == slow ? $"{slow} minutes" : $"{quick} to {slow} minutes";
            text.Append(CultureInfo.InvariantCulture, $"  about {time}, at 200 words a minute and a quarter of a minute for each decision\n");
        }
    }

    private static string Minutes(double words, double decisions) =>
        Math.Max(1, Math.Round((words / WordsAMinute) + (decisions / DecisionsAMinute))).ToString("0", CultureInfo.InvariantCulture);

    private static void AppendSkills(StringBuilder text, ScenarioFigures figures)
    {
        text.Append("\nSkills         sum of values         share taken           moments\n");
        text.Append("               least  mean  most     least  mean  most     least  mean  most\n");
        foreach (Skill skill in Skills)
        {
            SkillFigures each = figures[skill];
            text.Append(CultureInfo.InvariantCulture, $"  {SkillWords.Name(skill),-11}{Row(each.Sum, "0", "0.0")}    {Row(each.Share, "0.00", "0.00")}    {Row(each.Opportunities, "0", "0.0")}\n");
        }
    }

    private static string Row(FigureRange range, string ends, string mean) =>
        $"{Number(range.Min, ends),7}{Number(range.Mean, mean),6}{Number(range.Max, ends),6}";

    private static void AppendBest(StringBuilder text, ScenarioFigures figures)
    {
        if (figures.Pareto.IsEmpty)
        {
            return;
        }

        SkillValues[] front = [.. figures.Pareto];
        text.Append("\nThe best that one play can have (empathy, clarity, boundaries)\n");
        text.Append(front.Length == 1
            ? $"  {Triple(front[0])}: one way of playing is best in everything.\n"
            : $"  {front.Length} ways of being best, from {Triple(front[0])} to {Triple(front[^1])}; none has the most of all three.\n");
    }

    private static string Triple(SkillValues sums) => string.Create(CultureInfo.InvariantCulture, $"{sums.Empathy}, {sums.Clarity}, {sums.Boundaries}");

    private static void AppendBots(StringBuilder text, ScenarioFigures figures)
    {
        int width = figures.Bots.Select(bot => bot.Ending?.Value.Length ?? 0).Append(6).Max();
        text.Append(CultureInfo.InvariantCulture, $"\nTricks: where they stand among blind plays, 50 is the middle\n  {"always the",-10}  {"ending".PadRight(width)}  empathy  clarity  boundaries\n");
        foreach (BotFigures bot in figures.Bots)
        {
            string[] places = [.. bot.Percentiles.Select(percentile => Number(percentile, "0"))];
            text.Append(CultureInfo.InvariantCulture, $"  {bot.Name,-10}  {(bot.Ending?.Value ?? "none").PadRight(width)}  {places[0],7}  {places[1],7}  {places[2],10}\n");
        }
    }

    private static void AppendTurnings(StringBuilder text, Turnings? turnings)
    {
        if (turnings is null)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\nMistakes\n  {turnings.Recoverable} of {turnings.Mistakes} answers that cost a skill something leave more than a missed ending.\n");
        if (!turnings.NoReturn.IsEmpty)
        {
            string more = turnings.NoReturn.Count > MostExamples ? $" and {turnings.NoReturn.Count - MostExamples} more" : string.Empty;
            text.Append(CultureInfo.InvariantCulture, $"  No way back to a reached ending after {string.Join(", ", turnings.NoReturn.Take(MostExamples))}{more}.\n");
        }
    }

    private static void AppendCover(StringBuilder text, ScenarioFigures figures, string file)
    {
        if (figures.Cover is { } cover)
        {
            string plays = cover.Plays == 1 ? "1 play takes" : string.Create(CultureInfo.InvariantCulture, $"{cover.Plays} plays take");
            string least = cover.Plays == cover.LowerBound ? "fewer cannot" : string.Create(CultureInfo.InvariantCulture, $"at least {cover.LowerBound} are needed");
            text.Append(CultureInfo.InvariantCulture, $"\nTests\n  {plays} every choice; {least}. `dialogue test --suggest {file}` writes them.\n");
        }
    }

    private static void AppendNames(StringBuilder text, string title, IEnumerable<string> names)
    {
        string[] all = [.. names];
        if (all.Length > 0)
        {
            string more = all.Length > MostExamples ? string.Create(CultureInfo.InvariantCulture, $" and {all.Length - MostExamples} more") : string.Empty;
            text.Append('\n').Append(title).Append("\n  ").AppendJoin(", ", all.Take(MostExamples)).Append(more).Append('\n');
        }
    }

    private static string Percent(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static string Range(FigureRange range, string form) =>
        range.Min == range.Max && range.Min is not null ? Number(range.Min, form) : $"{Number(range.Min, form)} to {Number(range.Max, form)}";

    private static string Number(double? number, string form) => number?.ToString(form, CultureInfo.InvariantCulture) ?? "-";
}
