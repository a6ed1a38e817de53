using System.Text.RegularExpressions;
using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Stories;

namespace Dialogue.Authoring.Foreign.Twine.Markup;

/// <summary>Reads Harlowe: macros in parentheses, and the hooks in brackets that they work on.</summary>
internal sealed partial class HarloweMarkup(MarkupContext context)
{
    private const int Deepest = 100;

    private readonly Stack<HarloweHook> _hooks = [];
    private Branches _branches = new(null);
    private HarloweHook? _pending;

    public int Read(int at) => context.Text[at] switch
    {
        '(' => Macro(at),
        '[' => Open(at),
        ']' when _hooks.Count > 0 => Close(at),
        '$' => Printed(at),
        '|' => Named(at),
        '\\' when at + 1 < context.Text.Length && context.Text[at + 1] == '\n' => at + 2,
        _ => at,
    };

    /// <summary>Closes what was left open.</summary>
    public void Close()
    {
        while (_hooks.Count > 0)
        {
            Close(context.Text.Length);
        }
    }

    private int Macro(int at)
    {
        Match name = Name().Match(context.Text, at, Math.Min(60, context.Text.Length - at));
        int end = name.Success ? EndOfMacro(at + name.Length) : -1;
        if (end < 0)
        {
            return at;
        }

        int start = at + name.Length;
        string word = name.Groups[1].Value.Replace("-", string.Empty, StringComparison.Ordinal).Replace("_", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
        _pending = null;
        int after = end + 1;
        List<string>? quoted = QuotedArguments.Of(context.Text[start..end]);
        switch (word)
        {
            case "if" or "unless" or "elseif" or "else":
                Branch(word, start, end);
                break;
            case "set" or "put":
                context.Change(start, end);
                break;
            case "linkgoto" when quoted is [var words, ..]:
                context.Link(words, quoted.ElementAtOrDefault(1) ?? words, at, after);
                break;
            case "link" or "linkreplace" or "linkreveal" or "linkrepeat" or "linkrerun" or "linkrevealgoto" when quoted is [var words, ..]:
                _pending = new HarloweHook(context.Writer.When, _branches) { Words = words, Target = quoted.ElementAtOrDefault(1), Start = at };
                break;
            case "goto" when quoted is [var target]:
                context.Writer.Add(new ForeignPart.Way(target, context.Body.At(at, after), context.Writer.When));
                break;
            default:
                context.LostWords(at, after);
                break;
        }

        return IsHook(after, out int hook) && _pending is not null ? hook : after;
    }

    // A hook may stand behind its macro with blanks between them.
    private bool IsHook(int at, out int hook)
    {
        hook = at;
        while (hook < context.Text.Length && char.IsWhiteSpace(context.Text[hook]))
        {
            hook++;
        }

        bool isHook = hook < context.Text.Length && context.Text[hook] == '[' && (!context.StartsWith(hook, "[[") || context.StartsWith(hook, "[[["));
        if (!isHook)
        {
            if (_pending is { Words: { } words, Start: var start })
            {
                context.Lost(start, at, $"The link {LossReport.Quote(words)} leads to no passage; it did not come along.");
            }

            _pending = null;
        }

        return isHook;
    }

    private void Branch(string word, int start, int end)
    {
        ForeignTest? outside = context.Writer.When;
        if (word is "if" or "unless")
        {
            _branches = new Branches(outside);
        }

        ForeignTest? when = outside;
        if (word == "else")
        {
            when = _branches.Rest();
        }
        else
        {
            ForeignTest test = context.Tests.Read(context.Body.Part(start, end));
            when = _branches.Next(word == "unless" ? ForeignTest.Opposite(test) : test);
        }

        _pending = new HarloweHook(outside, _branches) { Inside = when, HasCondition = true };
    }

    private int EndOfMacro(int from)
    {
        int depth = 1;
        for (int at = from; at < context.Text.Length && at - from < MarkupContext.Farthest && !context.IsHopeless; at++)
        {
            char c = context.Text[at];
            if (c is '"' or '\'' && QuotedArguments.EndOf(context.Text, at) is > 0 and var quoted)
            {
                at = quoted;
            }

            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0)
            {
                return at;
            }
        }

        context.Miss(true);
        return -1;
    }

    private int Open(int at)
    {
        if (context.StartsWith(at, "[[") && !context.StartsWith(at, "[[["))
        {
            return at;
        }

        if (_hooks.Count >= Deepest)
        {
            context.Lost(at, at + 1, "This is nested too deep; its brackets did not come along.");
            return at + 1;
        }

        HarloweHook hook = _pending ?? new HarloweHook(context.Writer.When, _branches);
        _pending = null;
        _hooks.Push(hook);
        if (hook.HasCondition)
        {
            context.Writer.When = hook.Inside;
        }

        if (hook.Words is not null)
        {
            context.Writer.Flush();
            hook.Before = context.Writer;
            context.Writer = new PassageWriter(hook.Gathered, context.Losses) { When = context.Writer.When };
        }

        return at + 1;
    }

    private int Close(int at)
    {
        HarloweHook hook = _hooks.Pop();
        _branches = hook.Branches;
        if (hook.Before is { } before)
        {
            context.Writer.Flush();
            context.Writer = before;
            CloseLink(hook, Math.Min(at + 1, context.Text.Length));
        }

        context.Writer.When = hook.Outside;
        return at + 1;
    }

    private void CloseLink(HarloweHook hook, int end)
    {
        string? target = hook.Target ?? hook.Gathered.OfType<ForeignPart.Way>().FirstOrDefault()?.Target;
        if (target is null)
        {
            context.Lost(hook.Start, end, $"{LossReport.Quote(hook.Words!)} opens more words where it stands; the words came along as if it had been chosen.");
            foreach (ForeignPart part in hook.Gathered)
            {
                context.Writer.Add(part);
            }

            return;
        }

        foreach (ForeignPart part in hook.Gathered.Where(part => part is ForeignPart.Prose or ForeignPart.Link))
        {
            context.Losses.Lost(part.At, "This is shown only in passing, while a link is followed; it did not come along.");
        }

        context.Link(hook.Words!, target, hook.Start, end, [.. hook.Gathered.OfType<ForeignPart.Change>().Select(change => change.Set)]);
    }

    private int Printed(int at)
    {
        Match name = Variable().Match(context.Text, at, Math.Min(200, context.Text.Length - at));
        if (!name.Success)
        {
            return at;
        }

        context.Lost(at, at + name.Length, $"{LossReport.Quote(name.Value)} shows what a variable holds, which no text can; it stayed as it is written.");
        context.Writer.Say(name.Value, context.Body.At(at, at + name.Length));
        return at + name.Length;
    }

    // A hook with a name; other macros may change it later.
    private int Named(int at)
    {
        Match name = HookName().Match(context.Text, at, Math.Min(60, context.Text.Length - at));
        if (name.Success)
        {
            context.Losses.Note(context.Body.At(at, at + name.Length), "The name of this part did not come along; its words stayed.");
        }

        return at + name.Length;
    }

    [GeneratedRegex(@"\G\(([A-Za-z][\w-]*):")]
    private static partial Regex Name();

    [GeneratedRegex(@"\G\$[A-Za-z_]\w*")]
    private static partial Regex Variable();

    [GeneratedRegex(@"\G\|\w+[>)](?=\[)")]
    private static partial Regex HookName();
}
