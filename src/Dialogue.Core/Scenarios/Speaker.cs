namespace Dialogue.Core.Scenarios;

/// <summary>Who says a line: a role of the cast, the player, or the narrator.</summary>
/// <param name="Name">A role's key, <c>you</c> or <c>narrator</c>.</param>
public readonly record struct Speaker(string Name)
{
    /// <summary>The player.</summary>
    public static Speaker You { get; } = new("you");

    /// <summary>The voice that tells what is seen and heard.</summary>
    public static Speaker Narrator { get; } = new("narrator");

    /// <summary>Gets whether this is the player.</summary>
    public bool IsYou => Name == "you";

    /// <summary>Gets whether this is the narrator.</summary>
    public bool IsNarrator => Name == "narrator";

    /// <summary>Gets the role that speaks, or null for the player and the narrator.</summary>
    public RoleKey? Role => IsYou || IsNarrator ? null : new RoleKey(Name);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
