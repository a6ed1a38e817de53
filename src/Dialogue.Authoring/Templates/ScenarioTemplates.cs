using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Scenarios;

namespace Dialogue.Authoring.Templates;

/// <summary>The conversations that authors can start from. Each plays as it stands and shows a part of the format.</summary>
public static class ScenarioTemplates
{
    /// <summary>Gets the templates, the usual one first.</summary>
    public static ValueArray<ScenarioTemplate> All { get; } =
    [
        new("two-choices", "two decisions and three endings, with a number, a flag and lines under conditions"),
        new("feedback", "saying what did not go well: a call with a clock, a locked choice, three decisions"),
        new("boundary", "saying no to a friend: a late chat, silence as an answer, a drawn way on"),
        new("blank", "the fields with a hint in each, for somebody who knows what to write"),
    ];

    /// <summary>Makes a scenario's file from a template.</summary>
    /// <param name="template">Which; another than those of <see cref="All"/> throws <see cref="InvalidOperationException"/>.</param>
    /// <param name="start">What the author wants otherwise.</param>
    public static byte[] Write(ScenarioTemplate template, ScenarioStart start)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(start);
        Scenario scenario = Read(template.Name);
        return ScenarioWriter.Write(
            scenario with
            {
                Id = start.Id,
                Title = start.Title ?? TitleOf(start.Id),
                Setting = start.Setting ?? scenario.Setting,
                Practises = start.Practises.IsEmpty ? scenario.Practises : start.Practises,
            },
            start.Schema);
    }

    // An id in words: "late-again" becomes "Late again".
    private static string TitleOf(string id)
    {
        string words = id.Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static Scenario Read(string name)
    {
        using Stream stream = typeof(ScenarioTemplates).Assembly.GetManifestResourceStream($"Templates.{name}")
            ?? throw new InvalidOperationException($"There is no template '{name}'.");
        byte[] utf8 = new byte[stream.Length];
        stream.ReadExactly(utf8);
        return ScenarioReader.Read(utf8).Scenario ?? throw new InvalidOperationException($"The template '{name}' cannot be read.");
    }
}
