namespace Dialogue.Core.Scenarios;

/// <summary>One of the three skills that a scenario can practise, in the order in which they are always shown.</summary>
public enum Skill
{
    /// <summary>The other person can tell that they were understood.</summary>
    Empathy,

    /// <summary>The other knows what happened, what you want, what is next.</summary>
    Clarity,

    /// <summary>Limits are said and kept, yours and theirs.</summary>
    Boundaries,
}
