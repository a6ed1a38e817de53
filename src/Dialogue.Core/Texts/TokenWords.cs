using System.Diagnostics;
using Dialogue.Core.Characters;

namespace Dialogue.Core.Texts;

/// <summary>Finds the word that a segment stands for in a cast.</summary>
internal static class TokenWords
{
    public static string For(TextSegment segment, Cast cast) => segment switch
    {
        TextSegment.Literal literal => literal.Words,
        TextSegment.Token token => Word(token, cast.Find(token.Role)),
        TextSegment.Agreement agreement => cast.Find(agreement.Role)?.Pronouns.IsPlural() == true ? agreement.Plural : agreement.Singular,
        _ => throw new UnreachableException(),
    };

    private static string Word(TextSegment.Token token, Character? character)
    {
        if (character is null)
        {
            return token.Role.Value;
        }

        string word = token.Form switch
        {
            TokenForm.FirstName => character.FirstName,
            TokenForm.FullName => character.FullName,
            TokenForm.RoleTitle => character.Title,
            TokenForm.They => character.Pronouns.Word(PronounForm.They),
            TokenForm.Them => character.Pronouns.Word(PronounForm.Them),
            TokenForm.Their => character.Pronouns.Word(PronounForm.Their),
            TokenForm.Theirs => character.Pronouns.Word(PronounForm.Theirs),
            TokenForm.Themself => character.Pronouns.Word(PronounForm.Themself),
            _ => throw new UnreachableException(),
        };
        return token.Capital && word.Length > 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }
}
