using Dialogue.Authoring.Compiled;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Variables;

/// <summary>DLG401 and DLG402: variables that are only written, or only read.</summary>
internal static class VariableUse
{
    public static void Check(CheckContext context)
    {
        HashSet<VariableId> read = [.. context.Analysis.Story.Facts.OfType<Fact.OfVariable>().Select(fact => fact.Variable.Id)];
        HashSet<VariableId> written = [.. context.Scenario.Beats.SelectMany(beat => beat.Choices).SelectMany(choice => choice.Effects).Select(effect => effect.Variable)];
        foreach (Variable variable in context.Scenario.Variables)
        {
            if (written.Contains(variable.Id) && !read.Contains(variable.Id))
            {
                context.Report(
                    DiagnosticRules.NeverRead,
                    context.Positions.Property("variables", variable.Id.Value),
                    $"Choices change '{variable.Id}', but no condition reads it, so it makes no difference. Let something react to it, or take it out.");
            }
            else if (read.Contains(variable.Id) && !written.Contains(variable.Id))
            {
                context.Report(
                    DiagnosticRules.NeverWritten,
                    context.Positions.Property("variables", variable.Id.Value),
                    $"Conditions read '{variable.Id}', but nothing changes it: it is always {variable.Describe(variable.StartValue)}. Let a choice change it, or take it out.");
            }
        }
    }
}
