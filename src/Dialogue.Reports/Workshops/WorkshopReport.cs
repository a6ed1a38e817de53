using Dialogue.Core.Debriefs;
using Dialogue.Workshop.Findings;

namespace Dialogue.Reports.Workshops;

/// <summary>What a report of a workshop is written from.</summary>
/// <param name="Facts">What came of it.</param>
/// <param name="Debrief">A way to lead the talk afterwards, or null.</param>
public sealed record WorkshopReport(WorkshopFacts Facts, DebriefTemplate? Debrief = null);
