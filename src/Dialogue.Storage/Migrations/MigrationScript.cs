namespace Dialogue.Storage.Migrations;

/// <summary>The statements that lead from one version of the tables to the next.</summary>
/// <param name="Read">Gives them; they are read only when they are due.</param>
internal sealed record MigrationScript(Func<string> Read)
{
    /// <summary>Gives a script that travels inside the program.</summary>
    public static MigrationScript Embedded(string name) => new(() =>
    {
        using Stream script = typeof(MigrationScript).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program lacks {name}.");
        using StreamReader reader = new(script);
        return reader.ReadToEnd();
    });
}
