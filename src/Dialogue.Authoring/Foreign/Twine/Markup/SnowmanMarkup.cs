using System.Text.RegularExpressions;
using Dialogue.Authoring.Foreign.Loss;

namespace Dialogue.Authoring.Foreign.Twine.Markup;

/// <summary>Reads Snowman: JavaScript between <c>&lt;%</c> and <c>%&gt;</c>, of which plain questions and changes are understood.</summary>
internal sealed partial class SnowmanMarkup(MarkupContext context)
{
    private readonly Stack<Branches> _branches = [];

    public int Read(int at)
    {
        int end = context.Text[at] == '<' && context.StartsWith(at, "<%") ? context.Find("%>", at + 2) : -1;
        if (end < 0)
        {
            return at;
        }

        string code = context.Text[(at + 2)..end];
        if (code is ['=' or '-', ..])
        {
            context.Lost(at, end + 2, $"{LossReport.Quote(code[1..])} is shown as it is while playing, which no text can; it did not come along.");
            return end + 2;
        }

        Match match = Question().Match(code);
        bool isElse = match.Groups["else"].Success;
        if (match.Success && (!isElse || _branches.Count > 0))
        {
            Branch(match, at + 2, isElse);
        }
        else if (code.Trim() == "}" && _branches.TryPop(out Branches? done))
        {
            context.Writer.When = done.Outside;
        }
        else if (code.AsSpan().ContainsAny('{', '}', '('))
        {
            context.LostWords(at, end + 2);
        }
        else
        {
            context.Change(at + 2, end);
        }

        return end + 2;
    }

    private void Branch(Match match, int start, bool isElse)
    {
        if (!isElse)
        {
            _branches.Push(new Branches(context.Writer.When));
        }

        Branches branches = _branches.Peek();
        Group test = match.Groups["test"];
        context.Writer.When = test.Success
            ? branches.Next(context.Tests.Read(context.Body.Part(start + test.Index, start + test.Index + test.Length)))
            : branches.Rest();
    }

    [GeneratedRegex(@"^\s*(?:(?<else>\}\s*else)\s*)?(?:if\s*\((?<test>.*)\)\s*)?\{\s*$", RegexOptions.Singleline)]
    private static partial Regex Question();
}
