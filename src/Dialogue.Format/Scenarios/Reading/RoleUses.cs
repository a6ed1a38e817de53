using Dialogue.Core.Texts;
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
    }

    public void AddSpeaker(string name, int start, int end) => _open.Add(new Use(UseKind.Speaker, name, start, end));

    public void AddToken(string role, int start, int end) => _open.Add(new Use(UseKind.Token, role, start, end));

    public void AddBrokenToken(string token, int start, int end) => _open.Add(new Use(UseKind.BrokenToken, token, start, end));

    /// <summary>Reports what the cast, now whole, does not have.</summary>
    public void Resolve(DefinitionTable roles, ProblemLog problems)
    {
        foreach (Use use in _open)
        {
            int role = use.Kind == UseKind.BrokenToken ? -1 : roles.Find(use.Name);
            if (role >= 0)
            {
                roles.Use(role);
            }
            else if (use.Kind == UseKind.Speaker)
            {
                string? nearest = problems.Nearest.Find(use.Name, roles.Names.Append("narrator").Append("you"));
                string message = $"Nobody in the cast is called {Words.Quote(use.Name.AsSpan())}.";
                problems.Add(DiagnosticRules.UnknownCharacter, use.Start, use.End, message, nearest);
            }
            else
            {
                ReportToken(use, roles, problems);
            }
        }
    }

    private static void ReportToken(Use use, DefinitionTable roles, ProblemLog problems)
    {
        if (use.Kind == UseKind.Token)
        {
            string unknown = $"A token names {Words.Quote(use.Name.AsSpan())}, who is not in the cast.";
            problems.Add(DiagnosticRules.UnknownToken, use.Start, use.End, unknown, problems.Nearest.Find(use.Name, roles.Names));
            return;
        }

        int dot = use.Name.IndexOf('.', StringComparison.Ordinal);
        string? nearest = dot < 0
            ? problems.Nearest.Find(use.Name, roles.Names)
            : problems.Nearest.Find(use.Name.AsSpan(dot + 1), TextParser.FormNames) is { } form ? $"{use.Name[..dot]}.{form}" : null;
        string message = $"There is no token {Words.Quote(use.Name.AsSpan())}; write {{{{ for a brace that is meant as one.";
        problems.Add(DiagnosticRules.UnknownToken, use.Start, use.End, message, nearest);
    }

    private readonly record struct Use(UseKind Kind, string Name, int Start, int End);
}
