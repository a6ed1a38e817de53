using System.Text;
using Dialogue.Core.Characters;
using Dialogue.Core.Values;

namespace Dialogue.Core.Texts;

/// <summary>A text of a scenario, parsed once: its source and, where it has tokens, its segments. Equal when the sources are, and are read in the same way.</summary>
public sealed class ScenarioText : IEquatable<ScenarioText>
{
    private readonly ValueArray<TextSegment> _segments;

    internal ScenarioText(string source, ValueArray<TextSegment> segments)
    {
        Source = source;
        _segments = segments;
    }

    /// <summary>Gets the text as the author wrote it, with tokens.</summary>
    public string Source { get; }

    /// <summary>Gets whether nothing in it depends on the cast.</summary>
    public bool IsPlain => _segments.IsEmpty;

    /// <summary>Gets the pieces in order; a plain text is one literal.</summary>
    public ValueArray<TextSegment> Segments => IsPlain ? [new TextSegment.Literal(Source)] : _segments;

    /// <summary>Makes a text without tokens; braces in it stay as they are when rendered.</summary>
    public static ScenarioText Plain(string words) => new(words, []);

    /// <summary>Gives the words as this cast fills them. A role that the cast lacks is shown as its key.</summary>
    public string Render(Cast cast)
    {
        if (IsPlain)
        {
            return Source;
        }

        StringBuilder words = new(Source.Length + 16);
        foreach (TextSegment segment in _segments.AsSpan())
        {
            words.Append(TokenWords.For(segment, cast));
        }

        return words.ToString();
    }

    /// <inheritdoc/>
    public bool Equals(ScenarioText? other) => other is not null && Source == other.Source && IsPlain == other.IsPlain;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScenarioText);

    /// <inheritdoc/>
    public override int GetHashCode() => Source.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Source;
}
