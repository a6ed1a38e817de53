using Dialogue.Core.Scenarios;

namespace Dialogue.Core.Conditions;

/// <summary>What the names in a condition may refer to.</summary>
/// <param name="Variable">Finds a variable by its name, or null.</param>
/// <param name="HasBeat">Whether a beat exists.</param>
/// <param name="HasChoice">Whether a choice exists in its beat.</param>
/// <param name="HasRole">Whether somebody is in the cast.</param>
public sealed record ConditionScope(
    Func<string, Variable?> Variable,
    Func<BeatId, bool> HasBeat,
    Func<ChoicePath, bool> HasChoice,
    Func<RoleKey, bool> HasRole);
