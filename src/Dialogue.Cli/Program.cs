using System.Text;
using Dialogue.Cli;
using Dialogue.Cli.Commands;
using Dialogue.Cli.Surroundings;

// Start-up is a feature: asking for the version loads nothing else.
if (args is ["--version"])
{
    Console.Out.WriteLine(ProgramVersion.Text);
    return ExitCodes.Done;
}

UTF8Encoding utf8 = new(false);
using StreamWriter output = new(Console.OpenStandardOutput(), utf8) { AutoFlush = false, NewLine = "\n" };
using StreamWriter talk = new(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" };
using StreamReader input = new(StandardInput.Open(), utf8);
return DialogueCommand.Run(args, new Shared(Environment.GetEnvironmentVariable, input, output, talk));
