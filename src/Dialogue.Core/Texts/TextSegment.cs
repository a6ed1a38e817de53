using Dialogue.Core.Scenarios;

namespace Dialogue.Core.Texts;

/// <summary>A piece of a text: words as they stand, or a place that the drawn cast fills.</summary>
public abstract record TextSegment
{
    private protected TextSegment()
    {
    }

    /// <summary>Words as they stand.</summary>
    /// <param name="Words">The words, with <c>{{</c> already read as a brace.</param>
    public sealed record Literal(string Words) : TextSegment;

    /// <summary>A character's name, role or pronoun: <c>{ruth}</c>, <c>{ruth.full}</c>, <c>{ruth.Their}</c>.</summary>
    /// <param name="Role">Whose.</param>
    /// <param name="Form">Which word.</param>
    /// <param name="Capital">Whether its first letter is a capital.</param>
    public sealed record Token(RoleKey Role, TokenForm Form, bool Capital) : TextSegment;

    /// <summary>A word that agrees with a character's pronoun: <c>{ruth:is|are}</c>.</summary>
    /// <param name="Role">With whom it agrees.</param>
    /// <param name="Singular">The word after she or he.</param>
    /// <param name="Plural">The word after they.</param>
    public sealed record Agreement(RoleKey Role, string Singular, string Plural) : TextSegment;
}
