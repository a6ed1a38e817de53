using System.Text;
using Dialogue.Cli.Commands;
using Dialogue.Cli.Tests.Support;

namespace Dialogue.Cli.Tests;

public sealed class FaultTests
{
    [Theory]
    [InlineData("list")]
    [InlineData("--help")]
    [InlineData("schema")]
    [InlineData("play sunday-night-ping --answers 1 --json")]
    public void An_output_that_cannot_be_written_is_told_in_a_sentence(string arguments)
    {
        using Home home = new();
        using StringWriter talk = new() { NewLine = "\n" };
        using Closed output = new();

        int code = DialogueCommand.Run(arguments.Split(' '), new Shared(home.Variable, TextReader.Null, output, talk));

        Assert.Equal((1, "Something could not be read or written: No space left.\n"), (code, talk.ToString()));
    }

    [Fact]
    public void A_mistake_in_the_program_is_told_and_its_details_are_kept_for_the_owner()
    {
        using Home home = new();
        using StringWriter talk = new() { NewLine = "\n" };

        int code = DialogueCommand.Run(["doctor"], new Shared(home.Variable, TextReader.Null, TextWriter.Null, talk, () => throw new InvalidOperationException("\e[2Jodd")));

        string log = Path.Combine(home.Folder, ".local", "state", "dialogue", "crash.log");
        Assert.Equal(1, code);
        Assert.StartsWith("Dialogue stopped because of a mistake in the program: ?[2Jodd", talk.ToString(), StringComparison.Ordinal);
        Assert.Contains(log, talk.ToString(), StringComparison.Ordinal);
        Assert.Contains("   at ", File.ReadAllText(log), StringComparison.Ordinal);
    }

    private sealed class Closed : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException("No space left.");

        public override void Flush() => throw new IOException("No space left.");
    }
}
