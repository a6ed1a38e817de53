using System.Text;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;

namespace Dialogue.Cli.Previews;

/// <summary>Finds the ids that stand at places of a scenario's file, also of one that could not be read to a scenario.</summary>
/// <param name="bytes">The file.</param>
/// <param name="positions">Where things stand in it.</param>
internal sealed class FileText(byte[] bytes, SourceMap positions)
{
    private const int MostChoices = 9;

    private readonly string[] _lines = Encoding.UTF8.GetString(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes)
        .Replace("\r\n", "\n", StringComparison.Ordinal)
        .Replace('\r', '\n')
        .Split('\n');

    /// <summary>Gives the beat that a place belongs to, or null.</summary>
    public BeatId? BeatAt(SourceSpan place) =>
        positions.BeatAt(place.Line, place.Column) is >= 0 and int beat && IdAt(positions.Beat(beat)) is { } id ? new BeatId(id) : null;

    /// <summary>Gives where a beat stands, or one of its choices; null where the text has no such beat.</summary>
    public SourceSpan? PlaceOf(BeatId beat, ChoiceId? choice)
    {
        for (int i = 0; i < positions.BeatCount; i++)
        {
            if (IdAt(positions.Beat(i)) == beat.Value)
            {
                return choice is { } wanted ? ChoiceAt(i, wanted) ?? positions.Beat(i) : positions.Beat(i);
            }
        }

        return null;
    }

    /// <summary>Gives the choice whose <c>to</c> stands at a place, with what it names; or null.</summary>
    public (ChoicePath Choice, string Target)? TargetAt(SourceSpan place)
    {
        int beat = positions.BeatAt(place.Line, place.Column);
        if (beat < 0 || IdAt(positions.Beat(beat)) is not { } beatId || IdAt(place) is not { } target)
        {
            return null;
        }

        for (int i = 0; i < MostChoices; i++)
        {
            string index = i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (positions.InBeat(beat, "choices", index, "to") == place)
            {
                return IdAt(positions.InBeat(beat, "choices", index, "id")) is { } choice ? (new ChoicePath(new BeatId(beatId), new ChoiceId(choice)), target) : null;
            }
        }

        return null;
    }

    private SourceSpan? ChoiceAt(int beat, ChoiceId choice)
    {
        for (int i = 0; i < MostChoices; i++)
        {
            SourceSpan place = positions.InBeat(beat, "choices", i.ToString(System.Globalization.CultureInfo.InvariantCulture), "id");
            if (IdAt(place) == choice.Value)
            {
                return place;
            }
        }

        return null;
    }

    // Ids have no escapes, so that what stands between the quotes is the id.
    private string? IdAt(SourceSpan place)
    {
        if (place.Line != place.EndLine || place.Line > _lines.Length)
        {
            return null;
        }

        string line = _lines[place.Line - 1];
        int start = Math.Clamp(place.Column - 1, 0, line.Length);
        int end = Math.Clamp(place.EndColumn - 1, start, line.Length);
        string word = line[start..end].Trim('"');
        return Names.IsId(word) ? word : null;
    }
}
