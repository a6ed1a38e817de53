using Dialogue.Cli.Commands;
using Dialogue.Cli.Composition;

namespace Dialogue.Cli.Workshops;

/// <summary>Asks on a terminal for what a command line left out, and tells what is kept before anybody joins.</summary>
/// <param name="shared">What commands work with.</param>
/// <param name="front">How the workshop will be shown.</param>
internal sealed class RoomQuestions(Shared shared, RoomFront front)
{
    /// <summary>Asks for a line; empty where there is nobody to ask.</summary>
    public string Ask(string question)
    {
        if (!front.Terminal.InputIsTerminal)
        {
            return string.Empty;
        }

        shared.Talk.Write(question);
        return shared.Input.ReadLine()?.Trim() ?? string.Empty;
    }

    /// <summary>Tells what is kept and who sees it, and gives the name to join with, empty for a made-up one; null where the person would rather not.</summary>
    public string? Name(Uri host, string? given)
    {
        shared.Talk.WriteLine($"Your answers and how long you thought are kept on the host ({host.Authority}), with the name you have in the room.");
        shared.Talk.WriteLine("The facilitator sees who is in the room and what the room chose together, never what one person answered.");
        shared.Talk.WriteLine(given is { Length: > 0 }
            ? $"Your name in the room is {SafeText.Line(given)}; n changes it there."
            : "Without a name you are given a made-up one, such as teal-otter-41; n changes it there.");
        if (!front.Terminal.InputIsTerminal)
        {
            return given ?? string.Empty;
        }

        string answer = Ask(given is { Length: > 0 } ? "Enter joins, q does not: " : "Your name, or Enter alone for a made-up one (q does not join): ");
        return answer is "q" or "Q" ? null : given is { Length: > 0 } ? given : answer;
    }
}
