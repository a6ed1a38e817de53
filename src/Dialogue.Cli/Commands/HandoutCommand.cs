using System.CommandLine;
using System.Globalization;
using Dialogue.Cli.Commands.Authoring;
using Dialogue.Cli.Composition;
using Dialogue.Core.Debriefs;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Values;
using Dialogue.Reports.Handouts;

namespace Dialogue.Cli.Commands;

/// <summary><c>dialogue handout</c>: what a facilitator needs on paper for a workshop.</summary>
internal static class HandoutCommand
{
    private const ulong UsualSeed = 1;
    private const string Html = "html";
    private const string Markdown = "markdown";

    private static readonly string[] Lengths = ["30", "60", "90"];

    private static readonly (string Name, HandoutPart Part)[] Parts =
    [
        ("cards", HandoutPart.Cards), ("checklist", HandoutPart.Checklist), ("hands", HandoutPart.Hands), ("plan", HandoutPart.Plan), ("debrief", HandoutPart.Debrief),
    ];

    public static Command Make(Shared shared)
    {
        Argument<string> target = OpenedScenario.Argument(shared);
        Option<string> format = OneOf.Keep(
            new Option<string>("--format", "-f") { Description = "markdown, or html to print; markdown where nothing is said.", HelpName = "markdown|html", DefaultValueFactory = _ => Markdown },
            Markdown,
            Html);
        Option<string?> minutes = OneOf.Keep(new Option<string?>("--minutes") { Description = "The length of the workshop; all three where nothing is said.", HelpName = "30|60|90" }, Lengths);
        Option<string?> debrief = new("--debrief") { Description = "How the talk afterwards is led; by the length where nothing is said.", HelpName = "ID" };
        debrief.CompletionSources.Add(_ => shared.Debriefs.Ids);
        Option<string[]> only = OneOf.Keep(
            new Option<string[]>("--only") { Description = "Only these, blanks between: cards, checklist, hands, plan, debrief.", HelpName = "PART", AllowMultipleArgumentsPerToken = true },
            [.. Parts.Select(part => part.Name)]);
        Option<ulong?> seed = SeedOption.Make("Draws other people; 1 where nothing is said.");
        Option<string?> output = TextOutput.File();
        Option<bool> force = TextOutput.Force();
        Command command = new("handout", "Prints a conversation for a workshop: role cards, checklist, plan.") { target, format, minutes, debrief, only, seed, output, force };
        command.SetAction(result =>
        {
            if (Complaint(shared, result.GetValue(debrief)) is { } complaint)
            {
                shared.Talk.WriteLine(complaint);
                return ExitCodes.Usage;
            }

            return OpenedScenario.With(shared, result.GetRequiredValue(target), opening =>
            {
                Handout handout = HandoutOf(shared, opening.Conversation!, result.GetValue(seed) ?? UsualSeed, result.GetValue(minutes), result.GetValue(debrief));
                Handout wanted = result.GetValue(only) is { Length: > 0 } names
                    ? handout with { Parts = names.Select(name => Parts.Single(part => part.Name == name).Part).ToValueArray() }
                    : handout;
                string text = result.GetRequiredValue(format) == Html ? HandoutHtml.Write(wanted) : HandoutMarkdown.Write(wanted);
                return TextOutput.Write(shared, text, result.GetValue(output), result.GetValue(force));
            });
        });
        return command;
    }

    private static string? Complaint(Shared shared, string? debrief)
    {
        string[] ids = [.. shared.Debriefs.Ids];
        return debrief is null || ids.Length == 0 || ids.Contains(debrief)
            ? null
            : $"There is no debriefing \"{SafeText.Line(debrief)}\"; it can be {UsageMistakes.List([.. ids.Select(SafeText.Line)])}.";
    }

    private static Handout HandoutOf(Shared shared, Conversation conversation, ulong seed, string? minutes, string? debrief)
    {
        DebriefTemplate? chosen = debrief is not null && shared.Debriefs.Ids.Contains(debrief) ? shared.Debriefs.Read(debrief) : null;
        IEnumerable<Reports.Handouts.Workshop> workshops = Lengths
            .Where(length => minutes is null || minutes == length)
            .Select(length => int.Parse(length, CultureInfo.InvariantCulture))
            .Select(length => new Reports.Handouts.Workshop(length, chosen ?? shared.Debriefs.For(length)));
        return new Handout(conversation, shared.Opener.Draw(conversation, seed), seed, workshops.ToValueArray()) { Persona = shared.Seeds.Persona };
    }
}
