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

    /// <summary>Gives one sum with what it can still come to: <c>+6 so far, -2 to +9 by the end</c>.</summary>
    public static string Sum(Skill skill, SkillValues sums, Attainable? attainable)
    {
        string soFar = $"{Signed(sums[skill])} so far";
        return attainable?[skill] switch
        {
            null => $"{soFar}, the end not known",
            (null, null) => $"{soFar}, without limits",
            ({ } least, null) => $"{soFar}, at least {Signed(least)} by the end",
            (null, { } greatest) => $"{soFar}, at most {Signed(greatest)} by the end",
            ({ } least, { } greatest) when least == greatest => $"{soFar}, {Signed(least)} by the end",
            ({ } least, { } greatest) => $"{soFar}, {Signed(least)} to {Signed(greatest)} by the end",
        };
    }

    /// <summary>Gives all variables in one line: <c>trust 5, rule false</c>; empty where there are none.</summary>
    public static string Variables(Playthrough play) =>
        string.Join(", ", play.Conversation.Scenario.Variables.Select(variable => $"{variable.Id} {variable.Describe(play.ValueOf(variable.Id))}"));

    /// <summary>Gives the value of a variable, and what it was before the last answer where that changed it.</summary>
    public static string Of(Variable variable, Playthrough play)
    {
        string now = variable.Describe(play.ValueOf(variable.Id));
        return play.LastEvents.OfType<PlaythroughEvent.VariableChanged>().FirstOrDefault(each => each.Variable == variable.Id) is { } changed
            ? $"{now}, was {variable.Describe(changed.Before)}"
            : now;
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
