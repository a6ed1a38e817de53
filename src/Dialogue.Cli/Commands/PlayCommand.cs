using System.CommandLine;
using Dialogue.Cli.Composition;
using Dialogue.Core.Playthroughs;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Json;

namespace Dialogue.Cli.Commands;

/// <summary><c>dialogue play</c>: goes straight into a conversation, or plays a list of answers and prints what came of it.</summary>
internal static class PlayCommand
{
    private const ulong SeedForScripts = 1;

    public static Command Make(Shared shared, Func<ParseResult, FrontendChoice> shown)
    {
        Argument<string> target = new("conversation") { Description = "A conversation's id, or a file.", HelpName = "ID|FILE" };
        target.CompletionSources.Add(_ => shared.Shelf.Files.Select(ScenarioShelf.IdOf));
        Option<ulong?> seed = SeedOption.Make("Draws the same people and the same luck again.");
        Option<string?> answers = new("--answers") { Description = "Plays these answers: numbers, ids such as ping/window, or silence; commas between.", HelpName = "LIST" };
        Option<string?> from = new("--from") { Description = "Starts at this beat, with the variables as they are at the start; nothing is stored.", HelpName = "BEAT" };
        Option<bool> values = new("--show-values") { Description = "Shows the variables after each turn; nothing is stored." };
        Option<bool> json = new("--json") { Description = "Prints the whole result as JSON (with --answers)." };
        Command command = new("play", "Plays a conversation.") { target, seed, answers, json, from, values };
        command.SetAction(result =>
        {
            AuthorView view = new(result.GetValue(from), result.GetValue(values));
            return result.GetValue(answers) is { } list
                ? Play(shared, result.GetRequiredValue(target), view, conversation =>
                    PlayAnswers(shared, conversation, result.GetValue(seed) ?? SeedForScripts, list, view, result.GetValue(json)))
                : result.GetValue(json) ? RefuseJson(shared)
                : Play(shared, result.GetRequiredValue(target), view, conversation =>
                    new Frontend(shared).Play(shown(result), conversation, result.GetValue(seed), view));
        });
        return command;
    }

    private static int RefuseJson(Shared shared)
    {
        shared.Talk.WriteLine("--json prints the result of --answers; please give both.");
        return ExitCodes.Usage;
    }

    private static int Play(Shared shared, string target, AuthorView view, Func<Conversation, int> play)
    {
        Opening opening = shared.Opener.Open(target);
        if (opening.Conversation is { } conversation)
        {
            if (view.Complaint(conversation.Scenario) is { } complaint)
            {
                TellAll(shared, [complaint]);
                return ExitCodes.Usage;
            }

            return play(conversation);
        }

        TellAll(shared, opening.Problems);
        return opening.ExitCode;
    }

    private static int PlayAnswers(Shared shared, Conversation conversation, ulong seed, string list, AuthorView view, bool json)
    {
        Playthrough start = view.Begin(conversation, shared.Opener.Draw(conversation, seed), seed);
        ScriptResult result = AnswerScript.Play(start, AnswerScript.Split(list));
        if (result.Complaint is { } complaint)
        {
            TellAll(shared, [complaint, .. AnswerScript.Offers(result.Playthrough)]);
            return ExitCodes.Usage;
        }

        Print(shared, result.Playthrough, json);
        if (view.ShowsValues && !json)
        {
            shared.Output.WriteLine(ValueWords.Line(result.Playthrough));
        }

        if (result.Playthrough.Status == PlaythroughStatus.Ended)
        {
            return ExitCodes.Done;
        }

        TellAll(shared, [$"stopped at beat {result.Playthrough.Beat.Id}", .. AnswerScript.Offers(result.Playthrough)]);
        return ExitCodes.Failed;
    }

    private static void Print(Shared shared, Playthrough play, bool json)
    {
        if (json)
        {
            shared.Output.WriteLine(ResultJson.Write(play));
            return;
        }

        Place.Debriefing debrief = new(play);
        AppModel model = new() { Trail = [new Place.Home(), debrief, new Place.Script(play, true)] };
        shared.Output.Write(PlainText.Of(ScreenFrom.Model(model)));
        if (play.Status == PlaythroughStatus.Ended)
        {
            shared.Output.WriteLine();
            shared.Output.Write(PlainText.Of(ScreenFrom.Model(model.At(debrief))));
        }
    }

    private static void TellAll(Shared shared, IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            shared.Talk.WriteLine(line);
        }
    }
}
