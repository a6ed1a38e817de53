using System.Collections.Immutable;
using Dialogue.Format.Diagnostics;
using Dialogue.Testing.Pages;

namespace Dialogue.Authoring.Tests.Planted;

/// <summary>A broken file, and the places in it that stood between <c>«</c> and <c>»</c>, in its order.</summary>
internal sealed record PlantedFile(byte[] Bytes, ImmutableArray<SourceSpan> Marked)
{
    private const char Opening = '«';
    private const char Closing = '»';

    /// <summary>Takes the marks out of a text and remembers where they were.</summary>
    public static PlantedFile Of(string marked)
    {
        List<SourceSpan> spans = [];
        (int Line, int Column) at = (1, 1);
        (int Line, int Column) start = at;
        foreach (char character in Unprintable.Show(marked))
        {
            switch (character)
            {
                case Opening:
                    start = at;
                    break;
                case Closing:
                    spans.Add(new SourceSpan(start.Line, start.Column, at.Line, at.Column));
                    break;
                default:
                    at = character == '\n' ? (at.Line + 1, 1) : (at.Line, at.Column + 1);
                    break;
            }
        }

        string text = marked.Replace(Opening.ToString(), string.Empty).Replace(Closing.ToString(), string.Empty);
        return new PlantedFile(Unprintable.WriteOut(text), [.. spans]);
    }
}
