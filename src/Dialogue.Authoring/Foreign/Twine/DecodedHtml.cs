using System.Net;
using System.Text;
using Dialogue.Authoring.Foreign.Sources;

namespace Dialogue.Authoring.Foreign.Twine;

/// <summary>Decodes the text of an element, and keeps where each character stands.</summary>
internal static class DecodedHtml
{
    private const int LongestEntity = 12;

    public static SourceSlice Of(SourceText source, int start, int end)
    {
        string text = source.Text[start..end];
        if (!text.Contains('&', StringComparison.Ordinal))
        {
            return source.Whole().Part(start, end);
        }

        StringBuilder words = new(text.Length);
        List<int> map = new(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            int close = text[at] == '&' ? text.IndexOf(';', at, Math.Min(LongestEntity, text.Length - at)) : -1;
            string decoded = close < 0 ? text[at].ToString() : WebUtility.HtmlDecode(text[at..(close + 1)]);
            bool isEntity = close >= 0 && decoded != text[at..(close + 1)];
            string kept = isEntity ? decoded : text[at].ToString();
            words.Append(kept);
            map.AddRange(Enumerable.Repeat(start + at, kept.Length));
            at = isEntity ? close : at;
        }

        return new SourceSlice(source, words.ToString(), start, [.. map]);
    }
}
