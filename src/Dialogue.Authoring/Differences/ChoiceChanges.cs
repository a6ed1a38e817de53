using System.Globalization;
using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Differences;

/// <summary>Differences of the choices of a beat.</summary>
internal sealed class ChoiceChanges(Pairing pairing, Rubric before, Rubric after, ChangeList changes)
{
    public void Add(Beat old, Beat now, int place)
    {
        HashSet<int> known = [];
        foreach (Choice choice in old.Choices)
        {
            int index = pairing.ChoiceIn(place, choice.Id);
            if (index < 0)
            {
                changes.Add(ChangeKind.Removed, "choice", $"{now.Id}/{choice.Id}", choice.Text.Source, null);
            }
            else
            {
                known.Add(index);
                Compare(choice, old.Context, now.Choices[index], now);
            }
        }

        for (int index = 0; index < now.Choices.Count; index++)
        {
            if (!known.Contains(index))
            {
                changes.Add(ChangeKind.Added, "choice", $"{now.Id}/{now.Choices[index].Id}", null, now.Choices[index].Text.Source);
            }
        }

        string[] order = [.. old.Choices.Select(choice => pairing.ChoiceIn(place, choice.Id)).Where(index => index >= 0).Select(index => now.Choices[index].Id.Value)];
        string[] kept = [.. now.Choices.Select(choice => choice.Id.Value).Where(order.Contains)];
        changes.Compare("order of choices", now.Id.Value, string.Join(", ", order), string.Join(", ", kept));
    }

    private void Compare(Choice old, ValueArray<string> oldContext, Choice now, Beat beat)
    {
        string place = $"{beat.Id}/{now.Id}";
        if (old.Id != now.Id)
        {
            changes.Add(ChangeKind.Renamed, "choice", place, old.Id.Value, now.Id.Value);
        }

        changes.Compare("text", place, old.Text.Source, now.Text.Source);
        changes.Compare("moves", place, string.Join(", ", old.Moves), string.Join(", ", now.Moves));
        changes.Compare("worth", place, Values(before.ValueOf(old, oldContext)), Values(after.ValueOf(now, beat.Context)));
        changes.Compare("adjust.because", place, old.Adjust?.Because.Source, now.Adjust?.Because.Source);
        changes.Compare("when", place, old.When?.Source, now.When?.Source);
        changes.Compare("locked", place, old.Locked?.Source, now.Locked?.Source);
        changes.Compare("once", place, old.Once ? "true" : "false", now.Once ? "true" : "false");
        changes.Compare("set", place, Effects(pairing.Before, old), Effects(pairing.After, now));
        changes.Compare("because", place, old.Because?.Source, now.Because?.Source);
        changes.Compare("better", place, old.Better?.Source, now.Better?.Source);
        changes.Compare("to", place, pairing.NowOf(old.To), now.To.Value);
    }

    private static string Values(SkillValues values) =>
        string.Create(CultureInfo.InvariantCulture, $"{values.Empathy:+0;-0;0}, {values.Clarity:+0;-0;0}, {values.Boundaries:+0;-0;0}");

    private static string? Effects(Scenario scenario, Choice choice) => choice.Effects.IsEmpty ? null : string.Join(", ", choice.Effects.Select(effect => effect switch
    {
        Effect.Add add => string.Create(CultureInfo.InvariantCulture, $"{effect.Variable} {add.Amount:+0;-0;+0}"),
        Effect.Set set => $"{effect.Variable} = {scenario.Variables.First(variable => variable.Id == effect.Variable).Describe(set.Value)}",
        _ => throw new System.Diagnostics.UnreachableException(),
    }));
}
