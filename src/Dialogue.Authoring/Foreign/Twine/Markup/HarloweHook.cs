using Dialogue.Authoring.Foreign.Stories;

namespace Dialogue.Authoring.Foreign.Twine.Markup;

/// <summary>A hook of Harlowe: a part in brackets, with what its macro does to it.</summary>
/// <param name="outside">The condition around it.</param>
/// <param name="branches">The question that an else behind it belongs to.</param>
internal sealed class HarloweHook(ForeignTest? outside, Branches branches)
{
    public ForeignTest? Outside { get; } = outside;

    public Branches Branches { get; } = branches;

    /// <summary>Gets the condition in it, where it has one of its own.</summary>
    public ForeignTest? Inside { get; init; }

    public bool HasCondition { get; init; }

    /// <summary>Gets the words of the link that opens it, or null.</summary>
    public string? Words { get; init; }

    /// <summary>Gets where that link leads, where the macro itself says so.</summary>
    public string? Target { get; init; }

    public int Start { get; init; }

    /// <summary>Gets what stands in it, where a link opens it.</summary>
    public List<ForeignPart> Gathered { get; } = [];

    /// <summary>Gets or sets where parts went before it.</summary>
    public PassageWriter? Before { get; set; }
}
