namespace Dialogue.Workshop.Plans;

/// <summary>What a conversation is for in a workshop.</summary>
public enum PiecePart
{
    /// <summary>To practise with.</summary>
    Practice,

    /// <summary>Played before the practice, to compare with afterwards.</summary>
    Before,

    /// <summary>Played after the practice, to compare with what was before.</summary>
    After,
}
