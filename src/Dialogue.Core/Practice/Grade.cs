namespace Dialogue.Core.Practice;

/// <summary>How a conversation went for one skill, in the four steps that schedulers such as FSRS know (there numbered from 1).</summary>
public enum Grade
{
    /// <summary>What the player wanted was missed.</summary>
    Again,

    /// <summary>It was reached in part, or with damage to this skill.</summary>
    Hard,

    /// <summary>It was reached.</summary>
    Good,

    /// <summary>Reserved for what only a learner can say of themselves; the program never gives it.</summary>
    Easy,
}
