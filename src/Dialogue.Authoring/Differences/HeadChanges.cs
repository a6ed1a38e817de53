using System.Globalization;
using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Differences;

/// <summary>Differences of what stands above the beats.</summary>
internal static class HeadChanges
{
    public static void Add(ChangeList changes, Scenario before, Scenario after)
    {
        changes.Compare("id", string.Empty, before.Id, after.Id);
        changes.Compare("title", string.Empty, before.Title, after.Title);
        changes.Compare("summary", string.Empty, before.Summary.Source, after.Summary.Source);
        changes.Compare("language", string.Empty, before.Language, after.Language);
        changes.Compare("strategy", string.Empty, before.Strategy, after.Strategy);
        changes.Compare("setting", string.Empty, Word(before.Setting), Word(after.Setting));
        changes.Compare("practises", string.Empty, Skills(before), Skills(after));
        changes.Compare("level", string.Empty, Number(before.Level), Number(after.Level));
        changes.Compare("minutes", string.Empty, Number(before.Minutes), Number(after.Minutes));
        changes.Compare("contentNotes", string.Empty, Notes(before), Notes(after));
        changes.Compare("briefing.you", string.Empty, before.Briefing.You.Source, after.Briefing.You.Source);
        changes.Compare("briefing.situation", string.Empty, before.Briefing.Situation.Source, after.Briefing.Situation.Source);
        changes.Compare("briefing.want", string.Empty, before.Briefing.Want.Source, after.Briefing.Want.Source);
        changes.Compare("briefing.know", string.Empty, before.Briefing.Know?.Source, after.Briefing.Know?.Source);
        changes.Compare("briefing.practise", string.Empty, before.Briefing.Practise?.Source, after.Briefing.Practise?.Source);
        AddEach(changes, "role", before.Roles.Select(role => (role.Key.Value, Describe(role))), after.Roles.Select(role => (role.Key.Value, Describe(role))));
        AddEach(changes, "variable", before.Variables.Select(each => (each.Id.Value, Describe(each))), after.Variables.Select(each => (each.Id.Value, Describe(each))));
    }

    private static void AddEach(ChangeList changes, string what, IEnumerable<(string Name, string Is)> before, IEnumerable<(string Name, string Is)> after)
    {
        Dictionary<string, string> old = before.ToDictionary(each => each.Name, each => each.Is);
        Dictionary<string, string> now = after.ToDictionary(each => each.Name, each => each.Is);
        foreach (string name in old.Keys.Union(now.Keys))
        {
            changes.Compare(what, name, old.GetValueOrDefault(name), now.GetValueOrDefault(name));
        }
    }

    private static string Describe(Role role)
    {
        string traits = string.Join(", ", ((Trait[])[Trait.Patience, Trait.Warmth, Trait.Directness])
            .Where(trait => role.Temperament[trait] is not null)
            .Select(trait => $"{trait.Word()} {role.Temperament[trait]!.Value.Word()}"));
        string?[] parts =
        [
            role.Title,
            role.About,
            role.Persona is { } persona ? $"persona {persona}" : null,
            role.Name is { } name ? $"called {name}" : null,
            role.Pronouns is { } pronouns ? $"pronouns {pronouns.Word(PronounForm.They)}" : null,
            traits.Length > 0 ? traits : null,
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    private static string Describe(Variable variable) => variable switch
    {
        Variable.Number number => string.Create(CultureInfo.InvariantCulture, $"number, {number.Min} to {number.Max}, starts at {number.Start}"),
        Variable.Word word => $"choice of {string.Join(", ", word.Values)}, starts at {word.Values[word.Start]}",
        _ => $"flag, starts at {variable.Describe(variable.StartValue)}",
    };

    private static string Skills(Scenario scenario) => string.Join(", ", scenario.Practises.Select(skill => skill switch
    {
        Skill.Empathy => "empathy",
        Skill.Clarity => "clarity",
        _ => "boundaries",
    }));

    private static string? Notes(Scenario scenario) => scenario.ContentNotes.IsEmpty ? null : string.Join(", ", scenario.ContentNotes.Select(note => note.Source));

    private static string Word(Setting setting) => setting == Setting.Work ? "work" : "personal";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
