using System.Text;
using System.Text.Json;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>Reads who set the scoring key.</summary>
internal sealed class KeyReader
{
    private const int Version = 0;
    private const int Raters = 1;
    private const int Agreement = 2;
    private const int Arguable = 3;

    private static readonly WordTable Properties = new("version", "raters", "agreement", "arguable");

    private readonly List<(ChoicePath Choice, int Start, int End)> _arguable = [];

    public ScoringKey? Read(ref JsonCursor json)
    {
        if (!json.IsObject())
        {
            return null;
        }

        int version = 1;
        int raters = 0;
        double? agreement = null;
        ObjectProperties properties = new(Properties, json.Start);
        while (json.NextProperty(ref properties))
        {
            switch (properties.Current)
            {
                case Version:
                    json.TryReadNumber(1, int.MaxValue, out version);
                    break;
                case Raters:
                    json.TryReadNumber(0, int.MaxValue, out raters);
                    break;
                case Agreement:
                    agreement = ReadAgreement(ref json);
                    break;
                case Arguable:
                    ReadArguable(ref json);
                    break;
            }
        }

        return new ScoringKey(version, raters, agreement, _arguable.Select(entry => entry.Choice).ToValueArray());
    }

    /// <summary>Reports arguable choices that do not exist.</summary>
    public void Resolve(BeatTable beats, ProblemLog problems)
    {
        foreach ((ChoicePath path, int start, int end) in _arguable)
        {
            string beat = path.Beat.Value;
            string choice = path.Choice.Value;
            if (!beats.HasBeat(beat))
            {
                string? nearest = beats.Nearest(beat, problems.Nearest);
                string message = $"There is no beat {Words.Quote(beat.AsSpan())}.";
                problems.Add(DiagnosticRules.UnknownTarget, start, end, message, nearest is null ? null : $"{nearest}/{choice}");
            }
            else if (!beats.HasChoice(beat, choice))
            {
                string? nearest = beats.NearestChoice(beat, choice, problems.Nearest);
                string message = $"Beat {Words.Quote(beat.AsSpan())} has no choice {Words.Quote(choice.AsSpan())}.";
                problems.Add(DiagnosticRules.UnknownTarget, start, end, message, nearest is null ? null : $"{beat}/{nearest}");
            }
        }
    }

    private static double? ReadAgreement(ref JsonCursor json)
    {
        if (json.Token == JsonTokenType.Null)
        {
            return null;
        }

        if (json.Token == JsonTokenType.Number
            && System.Buffers.Text.Utf8Parser.TryParse(json.Raw, out double kappa, out int used)
            && used == json.Raw.Length
            && kappa is >= -1 and <= 1)
        {
            return kappa;
        }

        json.Refuse("a number from -1 to 1, or null");
        return null;
    }

    private void ReadArguable(ref JsonCursor json)
    {
        const string Wanted = "a list of 'beat/choice'";
        if (!json.IsList(Wanted))
        {
            return;
        }

        while (json.NextElement())
        {
            string path = json.Token == JsonTokenType.String ? Encoding.UTF8.GetString(json.Content()) : string.Empty;
            int slash = path.IndexOf('/', StringComparison.Ordinal);
            if (slash <= 0 || slash == path.Length - 1)
            {
                json.Refuse(Wanted);
                continue;
            }

            _arguable.Add((new ChoicePath(new BeatId(path[..slash]), new ChoiceId(path[(slash + 1)..])), json.Start, json.End));
        }
    }
}
