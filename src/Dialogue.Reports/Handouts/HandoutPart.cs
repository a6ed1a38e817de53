namespace Dialogue.Reports.Handouts;

/// <summary>A part of what is printed for a workshop.</summary>
public enum HandoutPart
{
    /// <summary>A card for each role that a person plays.</summary>
    Cards,

    /// <summary>What an observer can see and hear.</summary>
    Checklist,

    /// <summary>The conversation for raised hands, with what to keep count of.</summary>
    Hands,

    /// <summary>The plan, minute by minute, and the decisions worth a talk.</summary>
    Plan,

    /// <summary>How to lead the talk afterwards.</summary>
    Debrief,
}
