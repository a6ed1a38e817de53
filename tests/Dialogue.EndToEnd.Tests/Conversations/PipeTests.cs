using Dialogue.EndToEnd.Tests.Driving;

namespace Dialogue.EndToEnd.Tests.Conversations;

public sealed class PipeTests
{
    // The second answer, and Enter alone after it for the notes.
    private static readonly string Seconds = string.Concat(Enumerable.Repeat("2\n\n", 40));

    [ProgramTheory]
    [ClassData(typeof(Shipped))]
    public void Plays_every_conversation_in_plain_lines(string id, string title)
    {
        CommandRun run = CommandRun.Of("1\n" + Seconds, "play", id, "--plain", "--seed", "7");

        Assert.Equal(0, run.Code);
        Assert.Contains($"Debrief: {title}", run.Output, StringComparison.Ordinal);
        Assert.All((string[])["Empathy", "Clarity", "Boundaries", "One thing to carry away"], words => Assert.Contains(words, run.Output, StringComparison.Ordinal));
        Assert.DoesNotContain('\e', run.Output);
        Assert.DoesNotContain("  ", run.Output, StringComparison.Ordinal);
    }
}
