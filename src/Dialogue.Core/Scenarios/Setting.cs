namespace Dialogue.Core.Scenarios;

/// <summary>The part of life that a scenario belongs to.</summary>
public enum Setting
{
    /// <summary>Among colleagues, clients, volunteers: <c>work</c>.</summary>
    Work,

    /// <summary>Among family, friends, neighbours: <c>personal</c>.</summary>
    Personal,
}
