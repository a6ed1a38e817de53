using Dialogue.Core.Texts;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>Mentions of the cast that could not be resolved when they were met: the cast may stand later in the file.</summary>
internal sealed class RoleUses
{
    private readonly List<Use> _open = [];

    private enum UseKind
    {
        Speaker,
        Token,
        BrokenToken,
        EarlyToken,
    }

    /// <summary>Notes a speaker whose name stands at a place in the file.</summary>
    public void AddSpeaker(string name, int start, int end) => _open.Add(new Use(UseKind.Speaker, name, new TextSpan(start, end - start), default));

    /// <summary>Notes a role that a token names.</summary>
    /// <param name="role">The role's key.</param>
    /// <param name="at">Where it stands in the text.</param>
    /// <param name="text">Where the text's content stands in the file.</param>
    public void AddToken(string role, TextSpan at, TextSpan text) => _open.Add(new Use(UseKind.Token, role, at, text));

    /// <summary>Notes a token that cannot be read.</summary>
    /// <param name="token">What stands between the braces.</param>
    /// <param name="at">Where it stands in the text, braces included.</param>
    /// <param name="text">Where the text's content stands in the file.</param>
    public void AddBrokenToken(string token, TextSpan at, TextSpan text) => _open.Add(new Use(UseKind.BrokenToken, token, at, text));

    /// <summary>Notes a token in a text that is shown before anybody is cast.</summary>
    /// <param name="role">The role's key.</param>
    /// <param name="at">Where the token stands in the text, braces included.</param>
    /// <param name="text">Where the text's content stands in the file.</param>
    public void AddEarlyToken(string role, TextSpan at, TextSpan text) => _open.Add(new Use(UseKind.EarlyToken, role, at, text));

    /// <summary>Reports what the cast, now whole, does not have; of a file that breaks off, only the tokens that no cast could fill.</summary>
    public void Resolve(DefinitionTable roles, ProblemLog problems, ReadOnlySpan<byte> utf8, bool isWhole)
    {
        foreach (Use use in _open)
        {
            int role = use.Kind == UseKind.BrokenToken ? -1 : roles.Find(use.Name);
            if (use.Kind == UseKind.EarlyToken)
            {
                ReportEarly(use, role, problems, utf8);
            }
            else if (role >= 0)
            {
                roles.Use(role);
            }
            else if (!problems.IsFull && (isWhole || use.Kind == UseKind.BrokenToken))
            {
                Report(use, roles, problems, utf8);
            }
        }
    }

    private static void Report(Use use, DefinitionTable roles, ProblemLog problems, ReadOnlySpan<byte> utf8)
    {
        if (use.Kind == UseKind.Speaker)
        {
            string? nearest = problems.Nearest.Find(use.Name, roles.Names.Append("narrator").Append("you"));
            string message = $"Nobody in the cast is called {Words.Quote(use.Name.AsSpan())}.";
            problems.Add(DiagnosticRules.UnknownCharacter, use.At.Start, use.At.End, message, nearest);
            return;
        }

        (int start, int end) = PlaceOf(use, utf8);
        (string wording, string? meant) = use.Kind == UseKind.Token ? ExplainToken(use.Name, roles, problems) : ExplainBrokenToken(use.Name, roles, problems);
        problems.Add(DiagnosticRules.UnknownToken, start, end, wording, meant);
    }

    // The story can be played, so this is a warning. Braces that name nobody are the writer's own.
    private static void ReportEarly(Use use, int role, ProblemLog problems, ReadOnlySpan<byte> utf8)
    {
        if (role >= 0 && !problems.IsFull)
        {
            (int start, int end) = PlaceOf(use, utf8);
            string message = $"Nobody is cast yet where this is read, so {Words.Quote($"{{{use.Name}}}".AsSpan())} would stand there with its braces. Say it without a name.";
            problems.Add(new Problem(DiagnosticRules.UnknownToken, start, end, message, null, Severity.Warning));
        }
    }

    // Only where something is wrong is it worth counting where in the file, escapes and all, a token stands.
    private static (int Start, int End) PlaceOf(Use use, ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> raw = utf8.Slice(use.Text.Start, use.Text.Length);
        return (use.Text.Start + JsonEscapes.OffsetOf(raw, use.At.Start), use.Text.Start + JsonEscapes.OffsetOf(raw, use.At.End));
    }

    private static (string Message, string? Meant) ExplainToken(string role, DefinitionTable roles, ProblemLog problems) =>
        ($"A token names {Words.Quote(role.AsSpan())}, who is not in the cast.", problems.Nearest.Find(role, roles.Names));

    private static (string Message, string? Meant) ExplainBrokenToken(string token, DefinitionTable roles, ProblemLog problems)
    {
        int dot = token.IndexOf('.', StringComparison.Ordinal);
        string? nearest = dot < 0
            ? problems.Nearest.Find(token, roles.Names)
            : problems.Nearest.Find(token.AsSpan(dot + 1), TextParser.FormNames) is { } form ? $"{token[..dot]}.{form}" : null;
        return ($"There is no token {Words.Quote(token.AsSpan())}; write {{{{ for a brace that is meant as one.", nearest);
    }

    private readonly record struct Use(UseKind Kind, string Name, TextSpan At, TextSpan Text);
}
