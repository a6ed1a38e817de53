using System.CommandLine;
using Dialogue.Authoring.Figures;
using Dialogue.Authoring.Graphs;
using Dialogue.Cli.Surroundings;
using Dialogue.Core.Playthroughs;

namespace Dialogue.Cli.Commands.Authoring;

/// <summary><c>dialogue graph</c>: how a conversation branches, as an outline or for Mermaid and Graphviz.</summary>
internal static class GraphCommand
{
    private const int LeastWidth = 40;

    public static Command Make(Shared shared)
    {
        Argument<string> target = OpenedScenario.Argument(shared);
        Option<string> format = OneOf.Keep(
            new Option<string>("--format") { Description = "An outline, or text for Mermaid or Graphviz; tree where nothing is said.", DefaultValueFactory = _ => "tree", HelpName = "tree|mermaid|dot" },
            "tree",
            "mermaid",
            "dot");
        Option<string?> output = TextOutput.File();
        Option<bool> force = TextOutput.Force();
        Option<int?> budget = BudgetOption.Make();
        Command command = new("graph", "Draws how a conversation branches.") { target, format, output, force, budget };
        command.SetAction(result => OpenedScenario.With(shared, result.GetRequiredValue(target), opening =>
        {
            Conversation conversation = opening.Conversation!;
            ScenarioAnalysis analysis = ScenarioAnalysis.Of(
                conversation.Scenario, conversation.Rubric, shared.Seeds.Persona, BudgetOption.Of(result.GetValue(budget), shared.Time));
            StoryGraph graph = StoryGraph.Of(conversation, Passages.Of(analysis));
            string? file = result.GetValue(output);
            string text = result.GetRequiredValue(format) switch
            {
                "mermaid" => MermaidText.Write(graph),
                "dot" => DotText.Write(graph),
                _ => TreeText.Write(graph, file is null ? LookOf(shared, shared.Terminal()) : TreeLook.Plain),
            };
            return TextOutput.Write(shared, text, file, result.GetValue(force));
        }));
        return command;
    }

    // A pipe takes as much as a page; a terminal says itself what it can show.
    private static TreeLook LookOf(Shared shared, TerminalFacts terminal) => terminal.OutputIsTerminal
        ? new TreeLook(Math.Max(LeastWidth, TerminalWidth.Of(shared.Variable) ?? TreeLook.Plain.Width), terminal.PrefersAscii, terminal.Color && terminal.Term is not ("dumb" or ""))
        : TreeLook.Plain with { Ascii = terminal.PrefersAscii };
}
