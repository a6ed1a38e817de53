using Dialogue.EndToEnd.Tests.Driving;
using Dialogue.Testing.Terminals;

namespace Dialogue.EndToEnd.Tests.Guides;

/// <summary>Does what <c>docs/first-conversation.md</c> tells its reader to do, and sees what it says they will see.</summary>
public sealed class FirstConversationTests
{
    private const string Anything = "...";

    [ProgramFact]
    public void Every_command_of_the_guide_prints_what_the_guide_shows()
    {
        using TerminalHome home = new();
        string guide = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "first-conversation.md"));

        IReadOnlyList<GuideStep> steps = GuideStep.ReadAll(guide);

        Assert.True(steps.OfType<GuideStep.Typed>().Count() > 6);
        foreach (GuideStep step in steps)
        {
            Do(home, step);
        }
    }

    private static void Do(TerminalHome home, GuideStep step)
    {
        if (step is GuideStep.Edited edit)
        {
            string file = Path.Combine(home.Folder, edit.File);
            string text = File.ReadAllText(file);
            Assert.Contains(edit.From, text, StringComparison.Ordinal);
            File.WriteAllText(file, text.Replace(edit.From, edit.To, StringComparison.Ordinal));
        }
        else if (step is GuideStep.Typed typed)
        {
            CommandRun run = CommandRun.Of(home, "", typed.Arguments);
            string[] printed = [.. (run.Output.TrimEnd('\n') + "\n" + run.Talk).Split('\n').Where(line => line.Length > 0).Select(line => line.Replace(home.Folder + "/", string.Empty, StringComparison.Ordinal))];
            Assert.True(Matches([.. typed.Printed.Where(line => line.Length > 0)], printed), $"dialogue {string.Join(' ', typed.Arguments)}\n{string.Join('\n', printed)}");
        }
    }

    private static bool Matches(ReadOnlySpan<string> wanted, ReadOnlySpan<string> printed)
    {
        if (wanted.IsEmpty)
        {
            return printed.IsEmpty;
        }

        if (wanted[0] == Anything)
        {
            return Matches(wanted[1..], printed) || (!printed.IsEmpty && Matches(wanted, printed[1..]));
        }

        return !printed.IsEmpty && wanted[0] == printed[0] && Matches(wanted[1..], printed[1..]);
    }
}
