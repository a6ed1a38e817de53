using System.Globalization;
using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Stories;

namespace Dialogue.Authoring.Foreign.Ink.Written;

/// <summary>Unravels the weave of a knot: choices, what follows each of them, and the gathers where they come together again.</summary>
internal sealed class InkWeave(ForeignStory story, InkNames names, string knot, LossReport losses)
{
    private List<InkLine> _lines = [];
    private int _at;
    private int _made;

    /// <summary>Writes a knot.</summary>
    /// <param name="passage">What becomes of it.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="after">Where it goes on at its end, or null.</param>
    public void Write(ForeignPassage passage, List<InkLine> lines, string? after)
    {
        _lines = lines;
        _at = 0;
        Block(passage, 1, after);
    }

    private InkContent ContentOf(ForeignPassage passage, out PassageWriter writer)
    {
        writer = new PassageWriter(passage.Parts, losses);
        return new InkContent(writer, names, knot, losses);
    }

    private void Block(ForeignPassage first, int level, string? after)
    {
        ForeignPassage passage = first;
        InkContent content = ContentOf(passage, out PassageWriter writer);
        while (_at < _lines.Count && !(_lines[_at].Kind is InkLineKind.Choice or InkLineKind.Gather && _lines[_at].Level < level))
        {
            InkLine line = _lines[_at];
            switch (line.Kind)
            {
                case InkLineKind.Choice:
                    writer.Flush();
                    string? gather = GatherAfter(level, line.Level, out InkLine? joining) ?? after;
                    Group(passage, line.Level, gather);
                    if (_at < _lines.Count && _lines[_at].Kind == InkLineKind.Choice && _lines[_at].Level >= level)
                    {
                        continue;
                    }

                    if (joining is null || _at >= _lines.Count || !ReferenceEquals(_lines[_at], joining))
                    {
                        return;
                    }

                    passage = Add(gather!, joining);
                    content = ContentOf(passage, out writer);
                    continue;
                case InkLineKind.Gather when line.Label.Length > 0 && passage.Name != $"{knot}.{line.Label}":
                    writer.Flush();
                    End(passage, content, $"{knot}.{line.Label}", line);
                    passage = Add($"{knot}.{line.Label}", line);
                    content = ContentOf(passage, out writer);
                    content.Line(line.Words);
                    break;
                case InkLineKind.Logic:
                    content.Change(line.Words);
                    break;
                case InkLineKind.Block:
                    new InkBlock(writer, content, losses).Read(line.Words);
                    break;
                default:
                    content.Line(line.Words);
                    break;
            }

            _at++;
        }

        writer.Flush();
        End(passage, content, after, null);
    }

    private static void End(ForeignPassage passage, InkContent content, string? after, InkLine? line)
    {
        if (!content.HasEnded && after is not null)
        {
            passage.Parts.Add(new ForeignPart.Way(after, line?.At ?? passage.At, null));
        }
    }

    private ForeignPassage Add(string name, InkLine line)
    {
        ForeignPassage passage = new(name, line.At) { Title = name.Replace('_', ' ').Replace('.', ' ').TrimStart('$') };
        story.Passages.Add(passage);
        return passage;
    }

    // Where the choices of this level come together, as far as that is in the same block.
    private string? GatherAfter(int level, int choices, out InkLine? gather)
    {
        gather = _lines.Skip(_at).FirstOrDefault(line => line.Level > 0 && (line.Level < level || (line.Kind == InkLineKind.Gather && line.Level <= choices)));
        if (gather is null || gather.Level < level)
        {
            gather = null;
            return null;
        }

        return gather.Label.Length > 0 ? $"{knot}.{gather.Label}" : string.Create(CultureInfo.InvariantCulture, $"{knot} gather {++_made}");
    }

    private void Group(ForeignPassage passage, int level, string? gather)
    {
        bool isFirst = true;
        while (_at < _lines.Count && _lines[_at] is { Kind: InkLineKind.Choice } line && line.Level >= level)
        {
            _at++;
            Choice(passage, line, level, gather, isFirst && !IsMore(level));
            isFirst = false;
        }
    }

    // Whether another choice of the same group follows.
    private bool IsMore(int level) => _lines.Skip(_at).TakeWhile(line => line.Level == 0 || line.Level > level).Count() is var body
        && _at + body < _lines.Count && _lines[_at + body] is { Kind: InkLineKind.Choice } next && next.Level == level;

    private void Choice(ForeignPassage passage, InkLine line, int level, string? gather, bool isOnly)
    {
        int before = story.Passages.Count;
        string name = line.Label.Length > 0 ? $"{knot}.{line.Label}" : string.Create(CultureInfo.InvariantCulture, $"{knot} choice {++_made}");
        ForeignPassage body = new(name, line.At);
        InkContent content = ContentOf(body, out PassageWriter writer);
        InkChoice choice = InkChoice.Read(line.Words, content);
        body.Title = choice.Words.Length > 0 ? choice.Words : name.TrimStart('$');
        story.Passages.Add(body);
        if (choice.Said is { } said)
        {
            content.Line(said);
        }

        if (choice.Divert is { } divert && divert.Text.Trim() != "->")
        {
            content.Line(divert);
        }

        writer.Flush();
        if (content.HasEnded)
        {
            PassOver(level);
        }
        else
        {
            Block(body, level + 1, gather);
        }

        bool isPlain = story.Passages.Count == before + 1 && line.Label.Length == 0 && body.Parts.All(part => part is ForeignPart.Change { When: null } or ForeignPart.Way { When: null });
        string? target = body.Name;
        List<ForeignSet> sets = [];
        if (isPlain)
        {
            story.Passages.RemoveAt(before);
            target = body.Parts.OfType<ForeignPart.Way>().FirstOrDefault()?.Target;
            sets.AddRange(body.Parts.OfType<ForeignPart.Change>().Select(change => change.Set));
        }

        if (choice.Words.Length == 0)
        {
            Fallback(passage, line, target, isOnly);
            return;
        }

        passage.Parts.Add(new ForeignPart.Link(choice.Words, target, [.. sets], line.At, choice.When) { IsOnce = !line.IsSticky });
    }

    // Nobody comes to what stands behind a divert.
    private void PassOver(int level)
    {
        for (; _at < _lines.Count && (_lines[_at].Level == 0 || _lines[_at].Level > level); _at++)
        {
            losses.Lost(_lines[_at].At, "The story has gone on before it comes to this; it did not come along.");
        }
    }

    // A choice without words is taken by itself when no other is left.
    private void Fallback(ForeignPassage passage, InkLine line, string? target, bool isOnly)
    {
        if (isOnly)
        {
            passage.Parts.Add(new ForeignPart.Way(target, line.At, null));
            return;
        }

        losses.Lost(line.At, "A way for when no choice is left has no counterpart; it did not come along.");
    }
}
