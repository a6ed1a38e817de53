using Dialogue.Cli.Commands;
using Dialogue.Cli.Surroundings;

namespace Dialogue.Cli.Tests.Support;

/// <summary>What a command line gave.</summary>
internal sealed record CliRun(int Code, string Output, string Talk)
{
    private static readonly TerminalFacts Pipes = new(false, false, "xterm", true, true);

    private static readonly TerminalFacts Terminal = Pipes with { InputIsTerminal = true, OutputIsTerminal = true };

    public string All => Output + Talk;

    public static CliRun Of(params string[] args)
    {
        using Home home = new();
        return In(home, args);
    }

    public static CliRun In(Home home, params string[] args) => Reading(string.Empty, home, args);

    public static CliRun Reading(string input, Home home, params string[] args) => With(Pipes, input, home, args);

    /// <summary>Lines that a person types on a terminal.</summary>
    public static CliRun OnTerminal(string input, Home home, params string[] args) => With(Terminal, input, home, args);

    private static CliRun With(TerminalFacts facts, string input, Home home, string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter talk = new() { NewLine = "\n" };
        using StringReader lines = new(input);
        int code = DialogueCommand.Run(args, new Shared(home.Variable, lines, output, talk, () => facts));
        return new CliRun(code, output.ToString(), talk.ToString());
    }

    /// <summary>Nothing that commands a terminal, no stack trace, and something was said.</summary>
    public CliRun IsForPeople()
    {
        Assert.NotEmpty(All);
        Assert.DoesNotContain("   at ", All, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", All, StringComparison.Ordinal);
        Assert.DoesNotContain("mistake in the program", All, StringComparison.Ordinal);
        Assert.DoesNotContain(All, c => c != '\n' && (char.IsControl(c) || c is '\u202E' or '\u2066' or '\u2028'));
        return this;
    }
}
