using System.CommandLine;
using System.CommandLine.Parsing;
using Dialogue.Authoring.Templates;
using Dialogue.Cli.Composition;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;

namespace Dialogue.Cli.Commands.Authoring;

/// <summary><c>dialogue new</c>: a conversation to start from, as a file that plays.</summary>
internal static class NewCommand
{
    private static readonly Dictionary<string, Skill> Skills = new()
    {
        ["empathy"] = Skill.Empathy,
        ["clarity"] = Skill.Clarity,
        ["boundaries"] = Skill.Boundaries,
    };

    private static readonly string[] Templates = [.. ScenarioTemplates.All.Select(template => template.Name)];

    public static Command Make(Shared shared)
    {
        Argument<string?> id = new("id") { Description = "What it is called: small letters, digits and hyphens, also the file's name.", Arity = ArgumentArity.ZeroOrOne, HelpName = "ID" };
        Option<string?> template = OneOf.Keep(
            new Option<string?>("--template") { Description = $"What to start from; {Templates[0]} where nothing is said.", HelpName = string.Join('|', Templates) }, Templates);
        Option<string?> title = new("--title") { Description = "Its title; made of the id where nothing is said.", HelpName = "TEXT" };
        Option<string?> setting = OneOf.Keep(new Option<string?>("--setting") { Description = "The part of life it belongs to.", HelpName = "work|personal" }, "work", "personal");
        Option<Skill[]?> practises = new("--practises") { Description = "What it practises: empathy, clarity, boundaries, with commas between.", HelpName = "SKILLS", CustomParser = ReadSkills };
        Option<string?> output = new("--output", "-o") { Description = "The file, or a folder for it; without, ID.json here.", HelpName = "FILE" };
        Option<bool> force = TextOutput.Force();
        Option<bool> list = new("--list") { Description = "Lists the templates." };
        Command command = new("new", "Makes a conversation to start from.") { id, template, title, setting, practises, output, force, list };
        command.SetAction(result =>
        {
            if (result.GetValue(list))
            {
                return List(shared);
            }

            string? file = result.GetValue(output);
            if (Named(shared, result.GetValue(id) ?? IdIn(file), file, result.GetValue(template)) is not var (name, chosen))
            {
                return ExitCodes.Usage;
            }

            NewFile target = NewFile.For(name, file);
            ScenarioStart start = new(name)
            {
                Title = result.GetValue(title),
                Setting = result.GetValue(setting) switch { "work" => Setting.Work, "personal" => Setting.Personal, _ => null },
                Practises = (result.GetValue(practises) ?? []).ToValueArray(),
                Schema = target.Schema,
            };
            return Write(shared, target, ScenarioTemplates.Write(chosen, start), result.GetValue(force));
        });
        return command;
    }

    private static string? IdIn(string? file) => file is null || NewFile.IsFolder(file) ? null : Path.GetFileNameWithoutExtension(file);

    // Whoever gave an id is asked nothing; on a terminal the rest is asked line by line.
    private static (string Id, ScenarioTemplate Template)? Named(Shared shared, string? given, string? file, string? template)
    {
        if (given is null && !shared.Terminal().InputIsTerminal)
        {
            shared.Talk.WriteLine("`dialogue new` needs ID, such as late-again. `dialogue new --list` shows what to start from.");
            return null;
        }

        if (given is not null && !Names.IsId(given))
        {
            shared.Talk.WriteLine($"\"{SafeText.Line(given)}\" is no id; {NewQuestions.Shape}");
            return null;
        }

        if (given is not null && IdIn(file) is { } other && other != given)
        {
            shared.Talk.WriteLine($"The name of a file is its id: \"{SafeText.Line(file!)}\" would have to be {given}.json.");
            return null;
        }

        NewQuestions questions = new(shared);
        string? id = given ?? questions.AskId();
        ScenarioTemplate? chosen = template is not null || given is not null
            ? ScenarioTemplates.All.First(each => each.Name == (template ?? Templates[0]))
            : id is null ? null : questions.AskTemplate();
        return id is null || chosen is null ? null : (id, chosen);
    }

    private static int List(Shared shared)
    {
        int width = 2 + Templates.Max(name => name.Length);
        foreach (ScenarioTemplate template in ScenarioTemplates.All)
        {
            shared.Output.WriteLine($"{template.Name.PadRight(width)}{template.About}");
        }

        return ExitCodes.Done;
    }

    private static int Write(Shared shared, NewFile target, byte[] content, bool force)
    {
        Diagnostic? wrong = ScenarioReader.Read(content, ScenarioRules.ForChecking(shared.Seeds, target.Id)).Diagnostics.FirstOrDefault(each => each.Severity == Severity.Error);
        string shown = SafeText.Whole(target.Shown);
        if (wrong is not null)
        {
            shared.Talk.WriteLine($"Nothing was written: {SafeText.Whole(wrong.Message)}");
            return ExitCodes.Usage;
        }

        if (!WholeFile.Write(target.Path, content, force))
        {
            shared.Talk.WriteLine($"{shown} is there already; it was left as it is. Choose another id, or add --force.");
            return ExitCodes.Failed;
        }

        string word = NewFile.AsWord(shown);
        shared.Output.WriteLine(shown);
        shared.Talk.WriteLine($"Next: dialogue check {word}\n      dialogue preview {word}");
        return ExitCodes.Done;
    }

    private static Skill[]? ReadSkills(ArgumentResult result)
    {
        List<Skill> skills = [];
        foreach (string word in result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries))
        {
            if (!Skills.TryGetValue(word, out Skill skill))
            {
                string meant = new NearestWord().Find(word, Skills.Keys) is { } near ? $" Did you mean \"{near}\"?" : string.Empty;
                result.AddError($"\"{SafeText.Line(word)}\" is no skill; there are {UsageMistakes.List([.. Skills.Keys])}.{meant}");
                return null;
            }

            skills.Add(skill);
        }

        return [.. skills.Distinct()];
    }
}
