using Dialogue.Core.Values;

namespace Dialogue.Core.Scenarios;

/// <summary>Who stands behind the values of a scenario's choices.</summary>
/// <param name="Version">The version of the key, from 1.</param>
/// <param name="Raters">How many independent raters agreed on it; 0 means nobody but the author yet.</param>
/// <param name="Agreement">Their agreement as weighted kappa, or null.</param>
/// <param name="Arguable">Choices whose value reasonable trainers dispute.</param>
public sealed record ScoringKey(int Version, int Raters, double? Agreement, ValueArray<ChoicePath> Arguable);
