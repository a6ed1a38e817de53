using System.Globalization;
using System.Text;
using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Plays;

/// <summary>One line of a file of plays: its first word, and what follows.</summary>
internal sealed class PlanLine
{
    private readonly int _number;
    private readonly int _start;
    private readonly string _text;

    public PlanLine(string line, int number)
    {
        _number = number;
        _text = line.TrimEnd();
        _start = _text.Length - _text.TrimStart().Length;
        string content = _text[_start..];
        int end = content.IndexOfAny([' ', '\t']);
        Word = end < 0 ? content : content[..end];
        Rest = end < 0 ? string.Empty : content[end..].Trim();
    }

    /// <summary>Gets whether there is nothing to read: an empty line, or a comment.</summary>
    public bool IsEmpty => Word.Length == 0 || Word[0] == '#';

    public string Word { get; }

    /// <summary>Gets what follows the first word.</summary>
    public string Rest { get; }

    /// <summary>Gets the whole line without the first word's margin.</summary>
    public string Content => _text[_start..];

    public SourceSpan Span => new(_number, _start + 1, _number, _text.Length + 1);

    /// <summary>Reports that the line cannot be read, and gives null.</summary>
    public PlayStep? Refuse(List<Diagnostic> problems, string message, string? suggestion = null)
    {
        problems.Add(new Diagnostic(DiagnosticRules.PlayFailed, Span, message) { Suggestion = suggestion });
        return null;
    }

    /// <summary>Gives the text in quotes that follows; null, with a report, where there is none.</summary>
    public string? Quoted(List<Diagnostic> problems)
    {
        StringBuilder words = new();
        int at = 1;
        for (; at < Rest.Length && Rest[at] != '"'; at++)
        {
            at += Rest[at] == '\\' && at + 1 < Rest.Length && Rest[at + 1] is '"' or '\\' ? 1 : 0;
            words.Append(Rest[at]);
        }

        if (Rest.Length == 0 || Rest[0] != '"' || at != Rest.Length - 1 || words.Length == 0)
        {
            Refuse(problems, $"After {Word} comes a text in quotes, such as {Word} \"Fair enough\"; in it \\\" is a quotation mark.");
            return null;
        }

        return words.ToString();
    }

    /// <summary>Gives the seed that follows; null, with a report, where there is none.</summary>
    public ulong? Seed(List<Diagnostic> problems)
    {
        if (ulong.TryParse(Rest, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed))
        {
            return seed;
        }

        Refuse(problems, "A seed is a whole number from 0, such as seed 7.");
        return null;
    }

    /// <summary>Gives the trait that follows; null, with a report, where there is none.</summary>
    public PlannedTrait? Trait(List<Diagnostic> problems)
    {
        string[] sides = Rest.Split('=', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string[] names = sides.Length == 2 ? sides[0].Split('.') : [];
        if (names.Length == 2 && Names.IsKey(names[0]) && TraitNames.TryRead(names[1], out Trait trait) && TraitNames.TryRead(sides[1], out TraitLevel level))
        {
            return new PlannedTrait(new RoleKey(names[0]), trait, level, Span);
        }

        Refuse(problems, "A trait is fixed by a line such as cast ruth.patience = low; there are patience, warmth and directness, each low, medium or high.");
        return null;
    }
}
