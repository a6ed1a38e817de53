using System.Globalization;
using System.Text.RegularExpressions;

namespace Dialogue.Core.Tests.Properties;

/// <summary>
/// Reads and evaluates a condition straight from its text, word by word: a second reading of the format's rules that shares
/// nothing with the engine's. Values are int, bool and string.
/// </summary>
internal sealed partial class NaiveCondition
{
    private static readonly string[] Levels = ["low", "medium", "high"];

    private readonly Queue<string> _words;
    private readonly Func<string, object?> _lookUp;

    private NaiveCondition(string source, Func<string, object?> lookUp)
    {
        _words = new Queue<string>(Word().Matches(source).Select(match => match.Value));
        _lookUp = lookUp;
    }

    /// <summary>Evaluates a condition.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="lookUp">Gives the value of a name, of <c>visits(x)</c>, <c>took(x/y)</c> and <c>role.trait</c>; null where there is none.</param>
    public static bool Holds(string source, Func<string, object?> lookUp) => new NaiveCondition(source, lookUp).Or();

    private bool Or()
    {
        bool holds = And();
        while (Takes("or"))
        {
            holds |= And();
        }

        return holds;
    }

    private bool And()
    {
        bool holds = Not();
        while (Takes("and"))
        {
            holds &= Not();
        }

        return holds;
    }

    private bool Not()
    {
        if (Takes("not"))
        {
            return !Not();
        }

        if (!Takes("("))
        {
            return Comparison();
        }

        bool holds = Or();
        Assert.True(Takes(")"));
        return holds;
    }

    private bool Comparison()
    {
        object left = Value();
        if (!_words.TryPeek(out string? comparison) || comparison is "and" or "or" or ")")
        {
            return (bool)left;
        }

        _words.Dequeue();
        object right = Value();
        return comparison switch
        {
            "==" => left.Equals(right),
            "!=" => !left.Equals(right),
            "<" => Rank(left) < Rank(right),
            "<=" => Rank(left) <= Rank(right),
            ">" => Rank(left) > Rank(right),
            _ => Rank(left) >= Rank(right),
        };
    }

    private object Value()
    {
        string word = _words.Dequeue();
        return word switch
        {
            "true" => true,
            "false" => false,
            _ when int.TryParse(word, CultureInfo.InvariantCulture, out int number) => number,
            _ => _lookUp(word) ?? word,
        };
    }

    private bool Takes(string word)
    {
        bool isNext = _words.TryPeek(out string? next) && next == word;
        if (isNext)
        {
            _words.Dequeue();
        }

        return isNext;
    }

    private static int Rank(object value) => value is int number ? number : Array.IndexOf(Levels, (string)value);

    [GeneratedRegex(@"(?:visits|took)\([a-z0-9/-]+\)|[a-z]+\.[a-z]+|-?[a-z0-9]+|[=!<>]=|[<>()]")]
    private static partial Regex Word();
}
