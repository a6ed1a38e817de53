using System.CommandLine;
using System.Text;
using Dialogue.Cli;
using Dialogue.Cli.Commands;
using Dialogue.Cli.Composition;
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
Shared shared = new(Environment.GetEnvironmentVariable, input, output, talk);
try
{
    ParseResult result = CommandTree.Make(shared).Parse(args);
    if (result.Errors.Count > 0)
    {
        foreach (string line in UsageMistakes.Of(result))
        {
            talk.WriteLine(line);
        }

        return ExitCodes.Usage;
    }

    int code = result.Invoke(new InvocationConfiguration { Output = output, Error = talk, EnableDefaultExceptionHandler = false });
    output.Flush();
    return code;
}
catch (EnvironmentException wrong)
{
    talk.WriteLine(wrong.Message);
    return ExitCodes.Failed;
}
catch (Exception wrong) when (wrong is not OutOfMemoryException)
{
    return Crash.Tell(wrong, shared);
}
