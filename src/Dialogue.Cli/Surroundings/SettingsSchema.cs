namespace Dialogue.Cli.Surroundings;

/// <summary>The JSON Schema of the settings file, which gives editors completion and hover.</summary>
internal static class SettingsSchema
{
    /// <summary>The name of its file, beside the settings and in <c>docs/schema</c>.</summary>
    public const string FileName = "settings.v1.schema.json";

    /// <summary>Gets the schema, which travels inside the program.</summary>
    public static string Text
    {
        get
        {
            using Stream stream = typeof(SettingsSchema).Assembly.GetManifestResourceStream(FileName)
                ?? throw new InvalidOperationException($"The program was built without '{FileName}'.");
            using StreamReader reader = new(stream);
            return reader.ReadToEnd();
        }
    }
}
