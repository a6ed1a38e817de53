using System.CommandLine;
using Dialogue.Format.Schemas;

namespace Dialogue.Cli.Commands;

/// <summary><c>dialogue schema</c>: the JSON Schema that gives editors completion and hover.</summary>
internal static class SchemaCommand
{
    public static Command Make(Shared shared)
    {
        Argument<string> name = new("name") { Description = "scenario or persona.", DefaultValueFactory = _ => "scenario" };
        name.AcceptOnlyFromAmong("scenario", "persona");
        Command command = new("schema", "Prints the JSON Schema of the files.") { name };
        command.SetAction(result =>
        {
            shared.Output.Write(result.GetRequiredValue(name) == "persona" ? FormatSchemas.Persona : FormatSchemas.Scenario);
            return ExitCodes.Done;
        });
        return command;
    }
}
