using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Foreign.Drafts;

/// <summary>Adds changes up, so that each variable is changed once.</summary>
internal static class DraftEffects
{
    // Four digits more than any range has: "+n" in a file has at most six.
    private const int Farthest = 999;

    public static ValueArray<Effect> Together(IEnumerable<Effect> effects, Func<VariableId, Variable> variable)
    {
        List<Effect> together = [];
        foreach (Effect effect in effects)
        {
            int at = together.FindIndex(known => known.Variable == effect.Variable);
            if (at < 0)
            {
                together.Add(effect);
                continue;
            }

            together[at] = (together[at], effect) switch
            {
                (Effect.Add first, Effect.Add then) => first with { Amount = Math.Clamp(first.Amount + then.Amount, -Farthest, Farthest) },
                (Effect.Set first, Effect.Add then) => Step(first, then, variable(first.Variable)),
                _ => effect,
            };
        }

        return together.ToValueArray();
    }

    private static Effect.Set Step(Effect.Set first, Effect.Add then, Variable variable) =>
        first with { Value = Math.Clamp(first.Value + then.Amount, variable.Least, variable.Greatest) };
}
