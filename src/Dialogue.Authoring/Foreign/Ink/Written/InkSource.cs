using System.Text.RegularExpressions;
using Dialogue.Authoring.Foreign.Expressions;
using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Sources;
using Dialogue.Authoring.Foreign.Stories;

namespace Dialogue.Authoring.Foreign.Ink.Written;

/// <summary>Reads the source of ink, its structure: knots, stitches, choices, gathers, diverts, plain variables and conditions.</summary>
internal sealed partial class InkSource
{
    private const int LongestLine = 20_000;
    private const string Beginning = "$start";

    private readonly LossReport _losses;
    private readonly ForeignStory _story;
    private readonly InkNames _names = new();
    private readonly List<(string Name, bool IsFunction, List<InkLine> Lines, Place At)> _knots = [];

    private InkSource(SourceText source, LossReport losses)
    {
        _losses = losses;
        Match title = TitleTag().Match(source.Text);
        string name = Path.GetFileNameWithoutExtension(source.Name).Replace('-', ' ').Replace('_', ' ');
        _story = new ForeignStory(title.Success ? title.Groups[1].Value.Trim() : name, source.Start);
    }

    public static ForeignStory? Read(ForeignFile file, LossReport losses)
    {
        SourceText source = SourceText.Decode(file, losses);
        if (source.Text.Contains('\0', StringComparison.Ordinal) || string.IsNullOrWhiteSpace(source.Text))
        {
            losses.Fail(source.Start, "There is no ink story in this file.");
            return null;
        }

        InkSource ink = new(source, losses);
        ink.Cut(source);
        ink.Write();
        return ink._story;
    }

    private void Cut(SourceText source)
    {
        string knot = Beginning;
        _knots.Add((Beginning, false, [], source.Start));
        bool isFunction = false;
        foreach (InkLine line in InkLines.Of(source))
        {
            if (line.Words.Text.Length > LongestLine)
            {
                _losses.Lost(line.At, "This line is too long to be read; it did not come along.");
                continue;
            }

            switch (line.Kind)
            {
                case InkLineKind.Knot:
                    isFunction = line.Label.Length == 0;
                    knot = line.Label;
                    Begin(isFunction ? line.Words.Text : knot, isFunction, line);
                    break;
                case InkLineKind.Stitch:
                    Begin($"{knot}.{line.Label}", isFunction, line);
                    break;
                case InkLineKind.Declaration:
                    Declare(line);
                    break;
                case InkLineKind.Text when TitleTag().Match(line.Words.Text) is { Success: true } title && title.Length == line.Words.Text.Length:
                    break;
                default:
                    _knots[^1].Lines.Add(line);
                    if (line.Label.Length > 0)
                    {
                        _names.Add($"{_knots[^1].Name}.{line.Label}");
                    }

                    break;
            }
        }
    }

    private void Begin(string name, bool isFunction, InkLine line)
    {
        if (isFunction)
        {
            _losses.Lost(line.At, $"The function {LossReport.Quote(name)} did not come along.");
        }
        else
        {
            _names.Add(name);
        }

        if (line.Words.Text.Contains('(', StringComparison.Ordinal) && !isFunction)
        {
            _losses.Lost(line.At, $"What {LossReport.Quote(name)} is given when it is called did not come along.");
        }

        _knots.Add((name, isFunction, [], line.At));
    }

    private void Declare(InkLine line)
    {
        Match match = Variable().Match(line.Words.Text);
        if (match.Success)
        {
            int start = match.Groups[2].Index;
            _story.Initial.AddRange(new ChangeReader(ExpressionStyle.Bare, _losses).Read(line.Words.Part(start, line.Words.Text.Length)));
        }
        else if (!NoteToOneself().IsMatch(line.Words.Text))
        {
            _losses.Lost(line.At, $"{LossReport.Quote(line.Words.Text)} has no counterpart; it did not come along.");
        }
    }

    private void Write()
    {
        for (int index = 0; index < _knots.Count; index++)
        {
            (string name, bool isFunction, List<InkLine> lines, Place at) = _knots[index];

            // A knot that starts with a stitch goes on into it.
            string? first = lines.Count == 0 && index + 1 < _knots.Count && _knots[index + 1].Name.StartsWith($"{name}.", StringComparison.Ordinal) ? _knots[index + 1].Name : null;
            if (index == 0 && (lines.Count == 0 || IsOnlyDivert(lines)))
            {
                _story.Start = lines.Count == 0 ? string.Empty : _names.Resolve(lines[0].Words.Text[2..].Trim(), name) ?? string.Empty;
                continue;
            }

            if (!isFunction)
            {
                ForeignPassage passage = new(name, at) { Title = Readable(name) };
                _story.Passages.Add(passage);
                new InkWeave(_story, _names, name, _losses).Write(passage, lines, first);
            }
        }

        _story.Start = _story.Start.Length > 0 ? _story.Start : _story.Passages.Count > 0 ? _story.Passages[0].Name : string.Empty;
    }

    private bool IsOnlyDivert(List<InkLine> lines) => lines is [{ Kind: InkLineKind.Text } only]
        && only.Words.Text.StartsWith("->", StringComparison.Ordinal)
        && _names.Resolve(only.Words.Text[2..].Trim(), Beginning) is not null;

    private static string Readable(string name) => name == Beginning ? "Start" : name.Replace('_', ' ').Replace('.', ' ');

    [GeneratedRegex(@"^(VAR|CONST)\s+(\w+\s*=)")]
    private static partial Regex Variable();

    [GeneratedRegex(@"^TO" + "DO")]
    private static partial Regex NoteToOneself();

    [GeneratedRegex(@"^\s*#\s*title:([^\n#]+)", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex TitleTag();
}
