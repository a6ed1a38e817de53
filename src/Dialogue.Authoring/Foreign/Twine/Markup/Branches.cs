using Dialogue.Authoring.Foreign.Stories;

namespace Dialogue.Authoring.Foreign.Twine.Markup;

/// <summary>The branches of one question: if, else if, else.</summary>
internal sealed class Branches(ForeignTest? outside)
{
    private ForeignTest? _otherwise;

    /// <summary>Gets the condition around the question.</summary>
    public ForeignTest? Outside { get; } = outside;

    /// <summary>Gives the condition of the next branch.</summary>
    public ForeignTest? Next(ForeignTest test)
    {
        ForeignTest? own = ForeignTest.Both(_otherwise, test);
        _otherwise = ForeignTest.Both(_otherwise, ForeignTest.Opposite(test));
        return ForeignTest.Both(Outside, own);
    }

    /// <summary>Gives the condition of the branch that is left.</summary>
    public ForeignTest? Rest() => ForeignTest.Both(Outside, _otherwise);
}
