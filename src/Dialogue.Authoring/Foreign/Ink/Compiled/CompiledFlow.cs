using System.Text;
using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Sources;
using Dialogue.Authoring.Foreign.Stories;

namespace Dialogue.Authoring.Foreign.Ink.Compiled;

/// <summary>Follows compiled ink from one place to where it waits for a choice, goes elsewhere or ends.</summary>
/// <param name="source">The file.</param>
/// <param name="passage">What becomes of this stretch.</param>
/// <param name="reach">Names another place: a container, an index in it, and a title where one is known.</param>
/// <param name="losses">Takes what does not come along.</param>
internal sealed class CompiledFlow(JsonSource source, ForeignPassage passage, Func<InkContainer, int, string?, string?> reach, LossReport losses)
{
    private const int LongestStretch = 100_000;
    private const int InvisibleDefault = 8;
    private const int HasCondition = 1;
    private const int HasWords = 2 | 4;
    private const int OnceOnly = 16;

    private readonly PassageWriter _writer = new(passage.Parts, losses);
    private readonly StringBuilder _words = new();
    private readonly List<string> _pieces = [];
    private InkStack _stack = new(_ => null);
    private bool _isComputing;
    private bool _isQuoting;
    private bool _isTag;

    public void Walk(InkContainer container, int index)
    {
        InkContainer? at = container;
        int next = index;
        for (int steps = 0; at is not null && steps < LongestStretch; steps++)
        {
            if (next >= at.Items.Count)
            {
                // What follows is what stands behind it, unless it only has a name.
                next = at.Index + 1;
                at = at.Index < 0 ? null : at.Parent;
                continue;
            }

            (JsonPart part, InkContainer? inner) = at.Items[next];
            if (inner is { IsNamed: true } && !inner.Name.StartsWith('$'))
            {
                Go(inner, 0, part, null);
                return;
            }

            if (inner is not null)
            {
                (at, next) = (inner, 0);
                continue;
            }

            if (!Step(at, part))
            {
                return;
            }

            next++;
        }

        _writer.Flush();
        if (!passage.Parts.Any(part => part is ForeignPart.Link))
        {
            passage.Parts.Add(new ForeignPart.Way(null, passage.At, null));
        }
    }

    // Gives false where the stretch ends here.
    private bool Step(InkContainer at, JsonPart part)
    {
        if (part.Kind == JsonPartKind.Object)
        {
            return Act(at, part);
        }

        switch (part.Words)
        {
            case "ev" when !_isComputing:
                _isComputing = true;
                _stack = new InkStack(path => at.Resolve(path) is { } place ? reach(place.Container, place.Index, null) : null);
                _pieces.Clear();
                break;
            case "/ev":
                _isComputing = false;
                break;
            case "str":
                _isQuoting = true;
                _words.Clear();
                break;
            case "/str":
                _isQuoting = false;
                _pieces.Add(_words.ToString());
                _stack.PushText(_pieces[^1]);
                break;
            case "#" or "/#":
                _isTag = part.Words == "#";
                Leave(part);
                break;
            case "done" or "end":
                _writer.Flush();
                if (!passage.Parts.Any(known => known is ForeignPart.Link))
                {
                    passage.Parts.Add(new ForeignPart.Way(null, source.At(part), null));
                }

                return false;
            case ['^', .. var words] when _isQuoting:
                _words.Append(words);
                break;
            case ['^', .. var words]:
                if (!_isTag)
                {
                    _writer.Say(words, source.At(part));
                }

                break;
            case "\n":
                _writer.Flush();
                break;
            case "<>":
                break;
            case "out" when _stack.Shown is { } name:
                losses.Lost(source.At(part), $"`{{{name}}}` shows what a variable holds, which no text can; it stayed as it is written.");
                _writer.Say($"{{{name}}}", source.At(part));
                break;
            case "out" or "seq" or "->->" or "thread" or "~ret" or "turns":
                Leave(part);
                break;
            default:
                if (_isComputing)
                {
                    _stack.Push(part, source.At(part));
                }

                break;
        }

        return true;
    }

    private bool Act(InkContainer at, JsonPart part)
    {
        if (part["->"].Words is { } path)
        {
            return Divert(at, part, path);
        }

        if (part["*"].Words is { } choice)
        {
            Choose(at, part, choice);
        }
        else if ((part["VAR="].Words ?? part["temp="].Words) is { } name)
        {
            if (name is not ['$', ..])
            {
                Set(name, part);
            }

            _stack.Clear();
        }
        else if (part["#"].Words is not null || part["->t->"].Exists || part["f()"].Exists || part["x()"].Exists)
        {
            Leave(part);
            _stack.Push(JsonPart.Missing, source.At(part));
        }
        else if (_isComputing && !part["^->"].Exists)
        {
            _stack.Push(part, source.At(part));
        }

        return true;
    }

    private void Set(string name, JsonPart part)
    {
        if (_stack.Set(name, source.At(part)) is { } set)
        {
            _writer.Add(new ForeignPart.Change(set, set.At, _writer.When));
        }
        else
        {
            losses.Lost(source.At(part), $"The change of {LossReport.Quote(name)} is not a plain one; it did not come along.");
        }
    }

    private bool Divert(InkContainer at, JsonPart part, string path)
    {
        if (part["var"].IsTrue)
        {
            // The way back from the words of a choice.
            return path is ['$', ..] || !Left(part);
        }

        if (at.Resolve(path) is not { } place)
        {
            return !Left(part);
        }

        if (place.Container.Items is [.., ({ } last, null)] && last["var"].IsTrue && place.Index == 0)
        {
            // The words of a choice: to be quoted, or said again after it was chosen.
            _words.Append(_isQuoting ? string.Concat(place.Container.Items.Select(item => item.Part.Words is ['^', .. var words] ? words : string.Empty)) : string.Empty);
            return true;
        }

        if (!part["c"].IsTrue)
        {
            Go(place.Container, place.Index, part, null);
            return false;
        }

        ForeignTest? test = _stack.Test(source.At(part));
        if (test is null)
        {
            losses.Lost(source.At(part), "This condition is not a plain comparison; what depends on it comes without it.");
        }

        _stack.Clear();
        Go(place.Container, place.Index, part, test ?? new ForeignTest.Unread(source.At(part)));
        return true;
    }

    private void Choose(InkContainer at, JsonPart part, string path)
    {
        int flags = part["flg"].Number ?? 0;
        int pieces = System.Numerics.BitOperations.PopCount((uint)flags & HasWords);
        string words = string.Concat(_pieces.Take(pieces)).Trim();
        ForeignTest? when = (flags & HasCondition) == 0 ? null : _stack.Test(source.At(part), pieces);
        if ((flags & HasCondition) != 0 && when is null)
        {
            losses.Lost(source.At(part), "The condition of this choice is not a plain comparison; it comes without it.");
        }

        _stack.Clear();
        if (at.Resolve(path) is not { } place)
        {
            Leave(part);
            return;
        }

        if ((flags & InvisibleDefault) != 0)
        {
            Fallback(place, part);
            return;
        }

        _writer.Flush();
        string? target = reach(place.Container, place.Index, words.Length == 0 ? null : words);
        passage.Parts.Add(new ForeignPart.Link(words, target, [], source.At(part), when) { IsOnce = (flags & OnceOnly) != 0 });
    }

    private void Fallback((InkContainer Container, int Index) place, JsonPart part)
    {
        if (passage.Parts.Any(known => known is ForeignPart.Link))
        {
            losses.Lost(source.At(part), "A way for when no choice is left has no counterpart; it did not come along.");
        }
        else
        {
            Go(place.Container, place.Index, part, null);
        }
    }

    private void Go(InkContainer container, int index, JsonPart part, ForeignTest? when)
    {
        _writer.Flush();
        passage.Parts.Add(new ForeignPart.Way(reach(container, index, null), source.At(part), when));
    }

    private bool Left(JsonPart part)
    {
        Leave(part);
        return false;
    }

    private void Leave(JsonPart part)
    {
        Place at = source.At(part);
        losses.Lost(at, part.Kind == JsonPartKind.Object
            ? $"{LossReport.Quote(string.Join(", ", part.Properties.Select(property => $"{property.Key} {property.Value.Words}")))} has no counterpart; it did not come along."
            : $"{LossReport.Quote(part.Words ?? string.Empty)} has no counterpart; it did not come along.");
    }
}
