using System.Text;
using System.Text.RegularExpressions;
using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Sources;

namespace Dialogue.Authoring.Foreign.Stories;

/// <summary>Puts the parts of a passage together while it is read: words gather until a paragraph ends or the condition changes.</summary>
internal sealed partial class PassageWriter(List<ForeignPart> parts, LossReport losses)
{
    // Signs that could be marks, and what stands for them while they are not: characters that no writing uses.
    private const string Signs = "'/*_~";
    private const string Kept = "\uE000\uE001\uE002\uE003\uE004";

    private readonly StringBuilder _words = new();
    private ForeignTest? _when;
    private Place _start;
    private Place _end;
    private bool _isFormatTold;

    /// <summary>Gets or sets the condition that what follows stands under.</summary>
    public ForeignTest? When
    {
        get => _when;
        set
        {
            Flush();
            _when = value;
        }
    }

    /// <summary>Adds words.</summary>
    public void Say(string words, Place at)
    {
        if (_words.Length == 0 && !string.IsNullOrWhiteSpace(words))
        {
            _start = at;
        }

        if (_words.Length > 0 || !string.IsNullOrWhiteSpace(words))
        {
            _words.Append(words);
            _end = at;
            FlushParagraph();
        }
    }

    /// <summary>Adds words in which no sign is a mark.</summary>
    public void SayAsItIs(string words, Place at)
    {
        foreach ((char mark, char kept) in Signs.Zip(Kept))
        {
            words = words.Replace(mark, kept);
        }

        Say(words, at);
    }

    /// <summary>Adds something that is no prose; the words before it are a paragraph, unless the line goes on.</summary>
    public void Add(ForeignPart part)
    {
        if (part is not ForeignPart.Change)
        {
            Flush();
        }

        parts.Add(part);
    }

    /// <summary>Ends the paragraph.</summary>
    public void Flush()
    {
        string words = Plain(_words.ToString()).Trim();
        _words.Clear();
        if (words.Length > 0)
        {
            Place at = _start with { Span = _start.Span with { EndLine = _end.Span.EndLine, EndColumn = _end.Span.EndColumn } };
            parts.Add(new ForeignPart.Prose(Trailing().Replace(words, "\n"), at, _when));
        }
    }

    // An empty line ends a paragraph.
    private void FlushParagraph()
    {
        int last = _words.Length - 1;
        if (last < 0 || _words[last] != '\n')
        {
            return;
        }

        for (last--; last >= 0 && char.IsWhiteSpace(_words[last]); last--)
        {
            if (_words[last] == '\n')
            {
                Flush();
                return;
            }
        }
    }

    private string Plain(string words)
    {
        string plain = Marks().Replace(words, "$2");
        if (plain.Length != words.Length && !_isFormatTold)
        {
            _isFormatTold = true;
            losses.Note(_start, "Marks for bold, italic and the like were left out in this passage.");
        }

        foreach ((char mark, char kept) in Signs.Zip(Kept))
        {
            plain = plain.Replace(kept, mark);
        }

        return plain;
    }

    // The same sign twice on both sides; a double slash behind a colon belongs to an address.
    [GeneratedRegex(@"(?<!:)(''|//|\*\*|__|~~)(?=\S)([^\n]{1,1000}?)(?<!:)\1")]
    private static partial Regex Marks();

    [GeneratedRegex(@"[ \t]*\n[ \t]*")]
    private static partial Regex Trailing();
}
