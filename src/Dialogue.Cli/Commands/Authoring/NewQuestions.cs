using System.Globalization;
using Dialogue.Authoring.Templates;
using Dialogue.Cli.Composition;
using Dialogue.Core.Values;

namespace Dialogue.Cli.Commands.Authoring;

/// <summary>What <c>dialogue new</c> asks on a terminal, a line each.</summary>
internal sealed class NewQuestions(Shared shared)
{
    /// <summary>What an id looks like, as the end of a sentence.</summary>
    public const string Shape = "an id has small letters a to z, digits, and single hyphens between them, at most 64 in all.";

    /// <summary>Asks for an id until it is one; null where the answers end.</summary>
    public string? AskId()
    {
        while (true)
        {
            shared.Talk.Write("What is it called? An id such as late-again: ");
            if (shared.Input.ReadLine()?.Trim() is not { } answer)
            {
                shared.Talk.WriteLine();
                return null;
            }

            if (Names.IsId(answer))
            {
                return answer;
            }

            shared.Talk.WriteLine($"\"{SafeText.Line(answer)}\" is no id; {Shape}");
        }
    }

    /// <summary>Asks for a template, by its number or name; an empty answer is the first, null where the answers end.</summary>
    public ScenarioTemplate? AskTemplate()
    {
        ValueArray<ScenarioTemplate> all = ScenarioTemplates.All;
        for (int i = 0; i < all.Count; i++)
        {
            shared.Talk.WriteLine($"  {i + 1}  {all[i].Name}: {all[i].About}");
        }

        while (true)
        {
            shared.Talk.Write($"What to start from? 1 to {all.Count}, Enter for 1: ");
            if (shared.Input.ReadLine()?.Trim() is not { } answer)
            {
                shared.Talk.WriteLine();
                return null;
            }

            if (Chosen(all, answer) is { } template)
            {
                return template;
            }
        }
    }

    private static ScenarioTemplate? Chosen(ValueArray<ScenarioTemplate> all, string answer)
    {
        if (answer.Length == 0)
        {
            return all[0];
        }

        bool isNumber = int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        return isNumber && number >= 1 && number <= all.Count ? all[number - 1] : all.FirstOrDefault(template => template.Name == answer);
    }
}
