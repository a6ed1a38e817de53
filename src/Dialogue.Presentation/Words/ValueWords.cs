using System.Diagnostics;
using System.Globalization;
using Dialogue.Core.Effects;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Presentation.Previews;
using Dialogue.Presentation.Talking;

namespace Dialogue.Presentation.Words;

/// <summary>The words for values, sums and variables, as an author reads them.</summary>
public static class ValueWords
{
    /// <summary>Gives values in words: <c>empathy +2, clarity 0, boundaries -1</c>.</summary>
    public static string Of(SkillValues values) =>
        string.Join(", ", NotesAbout.Skills.Select(skill => $"{SkillWords.Name(skill)} {Signed(values[skill])}"));

    /// <summary>Gives one sum with what it can still come to: <c>+6 now, -2 to +9 at the end</c>.</summary>
    public static string Sum(Skill skill, SkillValues sums, Attainable? attainable)
    {
        string now = $"{Signed(sums[skill])} now";
        return attainable?[skill] switch
        {
            null => $"{now}, the end not known",
            (null, null) => $"{now}, without limits",
            ({ } least, null) => $"{now}, at least {Signed(least)} at the end",
            (null, { } greatest) => $"{now}, at most {Signed(greatest)} at the end",
            ({ } least, { } greatest) when least == greatest => $"{now}, {Signed(least)} at the end",
            ({ } least, { } greatest) => $"{now}, {Signed(least)} to {Signed(greatest)} at the end",
        };
    }

    /// <summary>Gives all variables in one line, with what the last answer changed: <c>Values: trust 6, was 5; rule false.</c></summary>
    public static string Line(Playthrough play) => play.Conversation.Scenario.Variables is { IsEmpty: false } variables
        ? $"Values: {string.Join("; ", variables.Select(variable => $"{variable.Id} {Of(variable, play)}"))}."
        : "Values: this story has no variables.";

    /// <summary>Gives the value of a variable, and what it was before the last answer where that changed it.</summary>
    public static string Of(Variable variable, Playthrough play)
    {
        string value = variable.Describe(play.ValueOf(variable.Id));
        return play.LastEvents.OfType<PlaythroughEvent.VariableChanged>().FirstOrDefault(each => each.Variable == variable.Id) is { } changed
            ? $"{value}, was {variable.Describe(changed.Before)}"
            : value;
    }

    /// <summary>Gives what a choice changes: <c>trust +1, rule = true</c>; empty where it changes nothing.</summary>
    public static string Effects(Choice choice, Scenario scenario) => string.Join(", ", choice.Effects.Select(effect => effect switch
    {
        Effect.Add add => $"{add.Variable} {Signed(add.Amount)}",
        Effect.Set set => $"{set.Variable} = {scenario.Variables.First(variable => variable.Id == set.Variable).Describe(set.Value)}",
        _ => throw new UnreachableException(),
    }));

    /// <summary>Adds up what was answered on the path, answers that were changed as they stand now.</summary>
    public static SkillValues SumsOf(Playthrough play)
    {
        SkillValues sums = default;
        for (Playthrough? at = play; at?.LastDecision is { } decision; at = at.Previous)
        {
            sums += decision.Values;
        }

        return sums;
    }

    private static string Signed(int value) => value.ToString("+0;-0;0", CultureInfo.InvariantCulture);
}
