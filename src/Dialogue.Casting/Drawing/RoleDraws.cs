using Dialogue.Core.Scenarios;

namespace Dialogue.Casting.Drawing;

/// <summary>Hands out the streams of one role: a fresh one for each attribute, never a shared one.</summary>
internal sealed class RoleDraws(ulong seed, Role role)
{
    public Role Role { get; } = role;

    public DrawStream this[string attribute] => DrawStream.For(seed, Role.Key.Value, attribute);
}
