using System.Collections.Immutable;
using Dialogue.Authoring.Foreign.Sources;

namespace Dialogue.Authoring.Foreign.Stories;

/// <summary>Something in a passage.</summary>
internal abstract record ForeignPart
{
    private ForeignPart(Place at, ForeignTest? when) => (At, When) = (at, when);

    /// <summary>Gets where it stands.</summary>
    public Place At { get; }

    /// <summary>Gets under which condition it is there, or null: always.</summary>
    public ForeignTest? When { get; }

    /// <summary>Words to read.</summary>
    public sealed record Prose(string Words, Place At, ForeignTest? When) : ForeignPart(At, When);

    /// <summary>Something to choose. Without a target it leads to the end.</summary>
    public sealed record Link(string Words, string? Target, ImmutableArray<ForeignSet> Sets, Place At, ForeignTest? When) : ForeignPart(At, When)
    {
        /// <summary>Gets whether it can be chosen once only.</summary>
        public bool IsOnce { get; init; }

        /// <summary>Gets what is said about it afterwards, or null.</summary>
        public string? Because { get; init; }
    }

    /// <summary>A way on without a choice. Without a target it leads to the end.</summary>
    public sealed record Way(string? Target, Place At, ForeignTest? When) : ForeignPart(At, When);

    /// <summary>A change to a variable on entering.</summary>
    public sealed record Change(ForeignSet Set, Place At, ForeignTest? When) : ForeignPart(At, When);
}
