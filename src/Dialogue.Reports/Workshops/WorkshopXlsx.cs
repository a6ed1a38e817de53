using Dialogue.Workshop.Findings;

namespace Dialogue.Reports.Workshops;

/// <summary>Writes what is left after a workshop as a workbook: an overview, the questions, the answers. Every text is a text, never a formula.</summary>
public static class WorkshopXlsx
{
    /// <summary>Writes the workbook. The same facts give the same bytes.</summary>
    public static byte[] Write(WorkshopFacts facts) =>
        Workbook.Write([WorkshopTables.Overview(facts), WorkshopTables.Steps(facts), WorkshopTables.Answers(facts)]);
}
