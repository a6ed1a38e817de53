using System.Diagnostics.CodeAnalysis;

namespace Dialogue.Workshop.Client;

/// <summary>Says that a host refused something for good; the code says why (<c>code.invalid</c>, <c>room.full</c>, <c>name</c>, <c>token.invalid</c>, <c>role.denied</c>, <c>proto.unsupported</c>, <c>rate.limited</c>).</summary>
/// <param name="code">The code.</param>
/// <param name="details">More of it, or empty.</param>
[SuppressMessage("Design", "CA1032", Justification = "Without a code there is nothing to tell.")]
public sealed class RoomRefusedException(string code, string details) : Exception($"The host answered {code}.")
{
    /// <summary>Gets the code.</summary>
    public string Code { get; } = code;

    /// <summary>Gets more of it, or empty.</summary>
    public string Details { get; } = details;
}
