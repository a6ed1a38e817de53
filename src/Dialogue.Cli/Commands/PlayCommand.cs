using System.CommandLine;
using Dialogue.Cli.Composition;
using Dialogue.Cli.Json;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Models;

namespace Dialogue.Cli.Commands;

/// <summary><c>dialogue play</c>: goes straight into a conversation, or plays a list of answers and prints what came of it.</summary>
internal static class PlayCommand
{
    private const ulong SeedForScripts = 1;

    public static Command Make(Shared shared, Option<bool> plain, Option<bool> noMouse)
    {
        Argument<string> target = new("conversation") { Description = "A conversation's id, or a file.", HelpName = "ID|FILE" };
        target.CompletionSources.Add(_ => shared.Shelf.Files.Select(ScenarioShelf.IdOf));
        Option<ulong?> seed = new("--seed") { Description = "Draws the same people and the same luck again.", HelpName = "NUMBER" };
        Option<string?> answers = new("--answers") { Description = "Plays these answers: numbers, ids such as ping/window, or silence; commas between.", HelpName = "LIST" };
        Option<bool> json = new("--json") { Description = "Prints the whole result as JSON (with --answers)." };
        Command command = new("play", "Plays a conversation.") { target, seed, answers, json };
        command.SetAction(result =>
        {
            if (result.GetValue(json) && result.GetValue(answers) is null)
            {
                shared.Talk.WriteLine("--json prints the result of --answers; please give both.");
                return ExitCodes.Usage;
            }

            Opening opening = shared.Opener.Open(result.GetRequiredValue(target));
            if (opening.Conversation is not { } conversation)
            {
                opening.Problems.ToList().ForEach(shared.Talk.WriteLine);
                return opening.ExitCode;
            }

            return result.GetValue(answers) is { } list
                ? PlayAnswers(shared, conversation, result.GetValue(seed) ?? SeedForScripts, list, result.GetValue(json))
                : new Frontend(shared).Open(new FrontendChoice(result.GetValue(plain), result.GetValue(noMouse)), conversation, result.GetValue(seed));
        });
        return command;
    }

    private static int PlayAnswers(Shared shared, Conversation conversation, ulong seed, string list, bool json)
    {
        Cast cast = shared.Opener.Draw(conversation, seed);
        string[] answers = list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        ScriptResult result = AnswerScript.Play(conversation.Begin(cast, seed), answers);
        if (result.Complaint is { } complaint)
        {
            shared.Talk.WriteLine(complaint);
            AnswerScript.Offers(result.Playthrough).ToList().ForEach(shared.Talk.WriteLine);
            return ExitCodes.Usage;
        }

        Print(shared, result.Playthrough, json);
        if (result.Playthrough.Status == PlaythroughStatus.Ended)
        {
            return ExitCodes.Done;
        }

        shared.Talk.WriteLine($"stopped at beat {result.Playthrough.Beat.Id}");
        AnswerScript.Offers(result.Playthrough).ToList().ForEach(shared.Talk.WriteLine);
        return ExitCodes.Failed;
    }

    private static void Print(Shared shared, Playthrough play, bool json)
    {
        if (!json)
        {
            Place.Debriefing debrief = new(play);
            AppModel model = new() { Trail = [new Place.Home(), debrief, new Place.Script(play, true)] };
            shared.Output.Write(PlainText.Of(ScreenFrom.Model(model)));
            if (play.Status == PlaythroughStatus.Ended)
            {
                shared.Output.WriteLine();
                shared.Output.Write(PlainText.Of(ScreenFrom.Model(model.At(debrief))));
            }

            return;
        }

        using MemoryStream bytes = new();
        ResultJson.Write(bytes, play);
        shared.Output.WriteLine(System.Text.Encoding.UTF8.GetString(bytes.ToArray()));
    }
}
