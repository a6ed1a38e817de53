using Dialogue.Core.Debriefs;

namespace Dialogue.Reports.Handouts;

/// <summary>A workshop of a length, with the way its talk is led afterwards.</summary>
/// <param name="Minutes">How long it is: 30, 60 or 90.</param>
/// <param name="Debrief">How the talk is led.</param>
public sealed record Workshop(int Minutes, DebriefTemplate Debrief);
