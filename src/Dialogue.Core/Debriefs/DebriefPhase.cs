using Dialogue.Core.Texts;
using Dialogue.Core.Values;

namespace Dialogue.Core.Debriefs;

/// <summary>One phase of a group's talk after a conversation.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Share">Its share of the time, in per cent, from 1 to 100.</param>
/// <param name="Purpose">What it is for; may speak of <see cref="DebriefTemplate.Other"/>.</param>
/// <param name="Questions">What to ask, at least one; may speak of <see cref="DebriefTemplate.Other"/>.</param>
public sealed record DebriefPhase(string Title, int Share, ScenarioText Purpose, ValueArray<ScenarioText> Questions);
