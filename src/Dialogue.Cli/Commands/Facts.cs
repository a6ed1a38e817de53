using System.CommandLine;
using Dialogue.Cli.Composition;
using Dialogue.Reports.Json;

namespace Dialogue.Cli.Commands;

/// <summary>Prints names and values, as lines for people or as one JSON object.</summary>
internal static class Facts
{
    /// <summary>Makes the option that asks for JSON.</summary>
    public static Option<bool> JsonOption() => new("--json") { Description = "Prints JSON." };

    public static void Print(Shared shared, bool json, IReadOnlyList<(string Name, string Value)> facts)
    {
        if (json)
        {
            shared.Output.WriteLine(SafeJson.Write(writer =>
            {
                writer.WriteStartObject();
                foreach ((string name, string value) in facts)
                {
                    writer.WriteString(name, value);
                }

                writer.WriteEndObject();
            }));
            return;
        }

        int width = 2 + facts.Max(fact => fact.Name.Length);
        foreach ((string name, string value) in facts)
        {
            shared.Output.WriteLine(name.PadRight(width) + SafeText.Whole(value));
        }
    }
}
