using CsCheck;
using Dialogue.Core.Practice;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Rendering;
using Dialogue.Testing.Shipped;

namespace Dialogue.Testing.Driving;

/// <summary>Turns generated numbers into messages: mostly what people do, sometimes what makes no sense.</summary>
public static class RandomMessages
{
    private static readonly string[] Words = ["", "e", "the", "SUN", "zzz", "take", "\u001b[2J", "\u4f60\u597d", new string('x', 500)];

    private static readonly IfThenPlan Plan = new(7, default, "story", "somebody writes\u001b[2J late", "wait", default);

    /// <summary>Gets rows of numbers, one for each message.</summary>
    public static Gen<int[]> Rows(int length) => Gen.Int[0, 999_999].Array[length];

    /// <summary>Gives the message that a number means for a model.</summary>
    public static AppMessage For(AppModel model, World world, int number) => (number % 20) switch
    {
        < 8 => new AppMessage.Picked((number / 20 % 9) - 1),
        < 14 => new AppMessage.Invoked(CommandIn(model, number / 20)),
        14 => new AppMessage.Invoked(Any(number / 20)),
        15 => new AppMessage.Marked((number / 20 % 14) - 3),
        16 => new AppMessage.Typed(Words[number / 20 % Words.Length]),
        17 => new AppMessage.Woke(number % 40 == 17 ? "stale" : ScreenFrom.Model(model).Wake?.Id ?? "none"),
        18 => number / 20 % 2 == 0 ? new AppMessage.Noted("Something was done.") : World.Summarised(Plan),
        _ => number / 20 % 10 == 0
            ? world.Open(Library.Ids[number / 200 % Library.Ids.Count], (ulong)(number % 97), number % 3 == 0)
            : new AppMessage.Invoked(CommandIds.Confirm),
    };

    private static string CommandIn(AppModel model, int number)
    {
        IReadOnlyList<CommandState> here = CommandsHere.For(model.Here.Kind);
        return here[number % here.Count].Command.Id;
    }

    private static string Any(int number) =>
        number % 41 == 40 ? "no-such-command" : CommandCatalogue.All[number % CommandCatalogue.All.Count].Id;
}
