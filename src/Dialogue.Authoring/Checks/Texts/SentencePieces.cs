using System.Buffers;
using Dialogue.Core.Texts;

namespace Dialogue.Authoring.Checks.Texts;

/// <summary>A word or a token of a text.</summary>
/// <param name="Start">Where it starts in the source.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Word">A word in lower case; empty for a token.</param>
/// <param name="Token">The token, or null.</param>
internal readonly record struct SentencePiece(int Start, int Length, string Word, TextSegment? Token)
{
    /// <summary>Gets where it ends (exclusive).</summary>
    public int End => Start + Length;
}

/// <summary>Cuts a text into sentences of words and tokens.</summary>
internal static class SentencePieces
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?:;\"\u201C\u201D\n\u2026");

    /// <summary>Gives the sentences; what stands in quotes is a sentence of its own.</summary>
    public static IEnumerable<List<SentencePiece>> Of(ScenarioText text)
    {
        string masked = WordSpans.Masked(text);
        List<SentencePiece> sentence = [];
        foreach (SentencePiece piece in All(text, masked))
        {
            if (sentence.Count > 0 && masked.AsSpan(sentence[^1].End, piece.Start - sentence[^1].End).ContainsAny(Ends))
            {
                yield return sentence;
                sentence = [];
            }

            sentence.Add(piece);
        }

        if (sentence.Count > 0)
        {
            yield return sentence;
        }
    }

    private static IEnumerable<SentencePiece> All(ScenarioText text, string masked)
    {
        IEnumerable<SentencePiece> words = WordSpans.Of(text).Select(span => new SentencePiece(span.Start, span.Length, WordSpans.Plain(text.Source, span), null));
        return words.Concat(Tokens(text, masked)).OrderBy(piece => piece.Start);
    }

    private static IEnumerable<SentencePiece> Tokens(ScenarioText text, string masked)
    {
        int at = 0;
        foreach (TextSegment token in text.Segments.Where(segment => segment is not TextSegment.Literal))
        {
            at = NextToken(text.Source, at);
            int end = text.Source.IndexOf('}', at) + 1;
            yield return new SentencePiece(at, end - at, string.Empty, token);
            at = Math.Min(end, masked.Length);
        }
    }

    private static int NextToken(string source, int from)
    {
        int at = source.IndexOf('{', from);
        while (at + 1 < source.Length && source[at + 1] == '{')
        {
            at = source.IndexOf('{', at + 2);
        }

        return at;
    }
}
