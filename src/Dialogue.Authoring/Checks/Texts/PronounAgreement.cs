using System.Collections.Frozen;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Texts;

/// <summary>Looks for verbs and pronouns that do not fit everybody who may be cast; only for roles whose pronouns are drawn.</summary>
internal static class PronounAgreement
{
    private static readonly FrozenSet<string> Literal =
        FrozenSet.ToFrozenSet(["he", "she", "him", "her", "his", "hers", "himself", "herself"], StringComparer.Ordinal);

    // With one of these nearby, a pronoun may well mean somebody else.
    private static readonly FrozenSet<string> Others = FrozenSet.ToFrozenSet(
        [
            "sister", "brother", "mother", "father", "mum", "mom", "dad", "wife", "husband", "partner", "son", "daughter", "girl", "boy", "woman", "man",
            "child", "kid", "friend", "boss", "manager", "colleague", "client", "customer", "neighbour", "neighbor", "nurse", "doctor", "teacher", "aunt",
            "uncle", "cousin", "gran", "grandmother", "grandfather", "lady", "gentleman", "guy", "driver", "waiter", "guest", "dog", "cat", "somebody",
            "someone", "anybody", "anyone", "nobody", "everybody", "everyone", "who", "whoever",
        ],
        StringComparer.Ordinal);

    public static void Check(CheckContext context)
    {
        if (!English.IsLanguageOf(context.Scenario))
        {
            return;
        }

        HashSet<RoleKey> drawn = [.. context.Scenario.Roles.Where(role => role.Pronouns is null).Select(role => role.Key)];
        foreach (TextPlace place in TextPlaces.Of(context.Scenario).Where(place => !place.Text.IsPlain))
        {
            bool mentionsOthers = false;
            foreach (List<SentencePiece> sentence in SentencePieces.Of(place.Text))
            {
                CheckVerbs(context, place, sentence, drawn);
                mentionsOthers |= sentence.Any(piece => Others.Contains(piece.Word));
                if (!mentionsOthers)
                {
                    CheckPronoun(context, place, sentence, drawn);
                }
            }
        }
    }

    private static void CheckVerbs(CheckContext context, TextPlace place, List<SentencePiece> sentence, HashSet<RoleKey> drawn)
    {
        for (int at = 0; at + 1 < sentence.Count; at++)
        {
            if (sentence[at].Token is not TextSegment.Token { Form: TokenForm.They } token
                || !drawn.Contains(token.Role)
                || PairBehind(place.Text.Source, sentence[at], sentence[at + 1]) is not { } pair)
            {
                continue;
            }

            SentencePiece verb = sentence[at + 1];
            int start = pair.Singular[0] == '\'' ? sentence[at].End : verb.Start;
            string written = place.Text.Source[start..verb.End];
            context.Report(
                DiagnosticRules.PronounAgreement,
                place.Span(context, new TextSpan(start, written.Length)),
                $"'{written}' does not fit every pronoun that may be drawn for '{token.Role}'.",
                $"{{{token.Role}:{pair.Singular}|{pair.Plural}}}");
        }
    }

    // A role's name and a pronoun in one sentence, with nobody else in sight: then the pronoun means the role.
    private static void CheckPronoun(CheckContext context, TextPlace place, List<SentencePiece> sentence, HashSet<RoleKey> drawn)
    {
        HashSet<RoleKey> named = [.. sentence.Select(piece => piece.Token switch
        {
            TextSegment.Token token => token.Role,
            TextSegment.Agreement agreement => agreement.Role,
            _ => default,
        }).Where(role => role.Value is not null)];
        int name = sentence.FindIndex(piece => piece.Token is TextSegment.Token { Form: TokenForm.FirstName or TokenForm.FullName });
        if (named.Count != 1 || !drawn.IsSupersetOf(named) || name < 0 || IsPossessive(place.Text.Source, sentence[name]) || HasOtherName(place.Text.Source, sentence))
        {
            return;
        }

        int pronoun = sentence.FindIndex(name, piece => Literal.Contains(piece.Word));
        if (pronoun >= 0)
        {
            SentencePiece found = sentence[pronoun];
            context.Report(
                DiagnosticRules.PronounAgreement,
                place.Span(context, new TextSpan(found.Start, found.Length)),
                $"'{found.Word}' does not fit every pronoun that may be drawn for '{named.Single()}'.",
                VerbForms.TokenFor(named.Single(), found.Word));
        }
    }

    private static (string Singular, string Plural)? PairBehind(string source, SentencePiece token, SentencePiece word) =>
        source.AsSpan(token.End, word.Start - token.End) switch
        {
            " " => VerbForms.Pair(word.Word),
            "'" or "\u2019" => VerbForms.ShortPair(word.Word),
            _ => null,
        };

    private static bool IsPossessive(string source, SentencePiece token) => source.AsSpan(token.End) is ['\'' or '\u2019', 's', ..];

    private static bool HasOtherName(string source, List<SentencePiece> sentence) =>
        sentence.Skip(1).Any(piece => piece.Token is null && piece.Word != "i" && !piece.Word.StartsWith("i'", StringComparison.Ordinal) && char.IsUpper(source[piece.Start]));
}
