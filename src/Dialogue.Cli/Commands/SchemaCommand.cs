using System.CommandLine;
using Dialogue.Cli.Surroundings;
using Dialogue.Format.Schemas;

namespace Dialogue.Cli.Commands;

/// <summary><c>dialogue schema</c>: the JSON Schema that gives editors completion and hover.</summary>
internal static class SchemaCommand
{
    private const string PersonaName = "persona";
    private const string SettingsName = "settings";

    public static Command Make(Shared shared)
    {
        Argument<string> name = OneOf.Keep(
            new Argument<string>("schema") { Description = "scenario, persona or settings.", DefaultValueFactory = _ => "scenario", HelpName = "NAME" },
            "scenario",
            PersonaName,
            SettingsName);
        Command command = new("schema", "Prints the JSON Schema of the files.") { name };
        command.SetAction(result =>
        {
            shared.Output.Write(Text(result.GetRequiredValue(name)));
            return ExitCodes.Done;
        });
        return command;
    }

    private static string Text(string name) => name switch
    {
        PersonaName => FormatSchemas.Persona,
        SettingsName => SettingsSchema.Text,
        _ => FormatSchemas.Scenario,
    };
}
