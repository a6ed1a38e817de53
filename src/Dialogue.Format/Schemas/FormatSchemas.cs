using Dialogue.Format.Json;

namespace Dialogue.Format.Schemas;

/// <summary>The JSON Schemas that give editors completion and hover.</summary>
public static class FormatSchemas
{
    /// <summary>Gets the schema of scenario files.</summary>
    public static string Scenario => Resources.Read("schema/scenario.v1.schema.json");

    /// <summary>Gets the schema of persona files.</summary>
    public static string Persona => Resources.Read("schema/persona.v1.schema.json");
}
