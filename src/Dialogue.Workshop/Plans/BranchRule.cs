namespace Dialogue.Workshop.Plans;

/// <summary>Which answer the story goes on with after a vote; chosen beforehand, and shown to everybody.</summary>
public enum BranchRule
{
    /// <summary>The answer with the most votes; a tie is the facilitator's to break, and the first of the tied answers where they do not.</summary>
    Majority,

    /// <summary>The facilitator picks, whatever the counts.</summary>
    FacilitatorsPick,

    /// <summary>As by majority; after the ending the room goes back once, to where it was most divided, and plays the answer that came second.</summary>
    MinorityReport,
}
