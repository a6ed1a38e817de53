using System.Text.RegularExpressions;
using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Stories;

namespace Dialogue.Authoring.Foreign.Twine.Markup;

/// <summary>Reads Chapbook: a section of variables at the top, modifiers in brackets on lines of their own, inserts in braces.</summary>
internal sealed partial class ChapbookMarkup(MarkupContext context)
{
    private Branches _branches = new(null);
    private bool _isNote;

    /// <summary>Reads the section of variables and gives where the words start.</summary>
    public int ReadVariables()
    {
        Match section = Section().Match(context.Text);
        if (!section.Success)
        {
            return 0;
        }

        for (int start = 0; start < section.Groups["names"].Length;)
        {
            int end = context.Text.IndexOf('\n', start);
            Match line = Assignment().Match(context.Text[start..end]);
            if (line.Success)
            {
                context.Change(start, end);
            }
            else if (!string.IsNullOrWhiteSpace(context.Text[start..end]))
            {
                context.LostWords(start, end);
            }

            start = end + 1;
        }

        return section.Length;
    }

    public int Read(int at) => context.Text[at] switch
    {
        '[' when at == 0 || context.Text[at - 1] == '\n' => Modifier(at),
        '{' => Insert(at),
        _ => at,
    };

    private int Modifier(int at)
    {
        int lineEnd = context.Text.IndexOf('\n', at);
        int end = lineEnd < 0 ? context.Text.Length : lineEnd;
        string line = context.Text[at..end].TrimEnd();
        if (line.Length < 3 || line[1] == '[' || line[^1] != ']' || line.Length > MarkupContext.Farthest)
        {
            return at;
        }

        int start = at + 1;
        _isNote = false;
        foreach (string modifier in line[1..^1].Split(';'))
        {
            Apply(modifier.Trim(), start + (modifier.Length - modifier.TrimStart().Length), at, end);
            start += modifier.Length + 1;
        }

        return _isNote ? AfterNote(end) : Math.Min(end + 1, context.Text.Length);
    }

    private void Apply(string modifier, int start, int at, int end)
    {
        Match question = Question().Match(modifier);
        switch (modifier.ToLowerInvariant())
        {
            case "continue" or "cont" or "cont'd":
                context.Writer.When = null;
                break;
            case "else":
                context.Writer.When = _branches.Rest();
                break;
            case ['n', 'o', 't', 'e', ..] or ['j', 'a', 'v', 'a', 's', ..] or "css":
                context.Losses.Note(context.Body.At(at, end), $"What stands under {LossReport.Quote($"[{modifier}]")} did not come along.");
                _isNote = true;
                break;
            case var _ when question.Success:
                Group test = question.Groups["test"];
                ForeignTest read = context.Tests.Read(context.Body.Part(start + test.Index, start + test.Index + test.Length));
                _branches = new Branches(null);
                context.Writer.When = _branches.Next(question.Groups["unless"].Success ? ForeignTest.Opposite(read) : read);
                break;
            default:
                context.LostWords(at, end);
                break;
        }
    }

    // Until the next modifier.
    private int AfterNote(int from)
    {
        int next = context.Text.IndexOf("\n[", from, StringComparison.Ordinal);
        while (next >= 0 && context.StartsWith(next, "\n[["))
        {
            next = context.Text.IndexOf("\n[", next + 1, StringComparison.Ordinal);
        }

        return next < 0 ? context.Text.Length : next + 1;
    }

    private int Insert(int at)
    {
        int end = context.Find("}", at);
        if (end < 0)
        {
            return at;
        }

        if (Variable().IsMatch(context.Text[at..(end + 1)]))
        {
            context.Lost(at, end + 1, $"{LossReport.Quote(context.Text[at..(end + 1)])} shows what a variable holds, which no text can; it stayed as it is written.");
            context.Writer.Say(context.Text[at..(end + 1)], context.Body.At(at, end + 1));
        }
        else
        {
            context.LostWords(at, end + 1);
        }

        return end + 1;
    }

    [GeneratedRegex(@"^\{[A-Za-z_]\w*\}$")]
    private static partial Regex Variable();

    [GeneratedRegex(@"\A(?<names>(?:(?!--)[^\n]*\n){0,200})--[ \t]*(?:\n|\z)")]
    private static partial Regex Section();

    [GeneratedRegex(@"^\s*[A-Za-z_]\w*\s*:")]
    private static partial Regex Assignment();

    [GeneratedRegex(@"^(?:if|(?<unless>unless))\s+(?<test>.+)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Question();
}
