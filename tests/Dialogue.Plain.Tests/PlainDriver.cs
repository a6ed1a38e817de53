using Dialogue.Core.Playthroughs;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Settings;
using Dialogue.Testing.Driving;

namespace Dialogue.Plain.Tests;

/// <summary>Types lines into the line player and reads what it says.</summary>
internal sealed class PlainDriver
{
    private PlainDriver(string text, PlainOutcome outcome)
    {
        Text = text;
        Outcome = outcome;
    }

    /// <summary>Gets everything that was printed.</summary>
    public string Text { get; }

    /// <summary>Gets the printed lines. What was typed is not among them; a prompt stands before what follows it.</summary>
    public string[] Lines => Text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public PlainOutcome Outcome { get; }

    public AppModel Model => Outcome.Model;

    /// <summary>Begins a conversation of a world and types lines.</summary>
    public static PlainDriver Plays(World world, string id, ulong seed, AppSettings settings, params string[] lines) =>
        Types(world, world.Home(true, settings), world.Open(id, seed), lines);

    /// <summary>Begins a built conversation and types lines.</summary>
    public static PlainDriver Plays(Conversation conversation, params string[] lines) =>
        Plays(World.Of(conversation), conversation.Scenario.Id, 1, new AppSettings(), lines);

    /// <summary>Starts from a model and types lines.</summary>
    public static PlainDriver Types(World world, AppModel model, AppMessage? first, params string[] lines)
    {
        using StringReader input = new(string.Concat(lines.Select(line => line + "\n")));
        using StringWriter output = new();
        PlainPlayer player = new(input, output, world.Answer, true);
        PlainOutcome outcome = player.Run(model, PlainWords.Opening("--plain"), first);
        return new PlainDriver(output.ToString(), outcome);
    }

    /// <summary>Gives what was printed after the last time that some words were.</summary>
    public string After(string words) => Text[(Text.LastIndexOf(words, StringComparison.Ordinal) + words.Length)..];
}
