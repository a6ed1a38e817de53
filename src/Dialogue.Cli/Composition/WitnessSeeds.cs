using System.Collections.Immutable;
using Dialogue.Authoring.Figures;
using Dialogue.Casting;
using Dialogue.Cli.Commands;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Cli.Composition;

/// <summary>Finds with whose people and luck a witness leads to what it shows, where that depends on a draw.</summary>
/// <param name="conversation">The conversation.</param>
/// <param name="persona">Gives the persona of an id, or null.</param>
/// <param name="analysis">The analysis that the diagnostics rest on.</param>
internal sealed class WitnessSeeds(Conversation conversation, Func<string, Persona?> persona, Lazy<ScenarioAnalysis> analysis)
{
    private const ulong Usual = 1;
    private const ulong MostSeeds = 1_000;

    /// <summary>Gives the same diagnostics with a seed where a witness needs another than the usual one.</summary>
    public ImmutableArray<Diagnostic> AddTo(ImmutableArray<Diagnostic> diagnostics)
    {
        Diagnostic[] all = [.. diagnostics];
        List<int> open = [.. Enumerable.Range(0, all.Length).Where(place => all[place].Witness is not null)];
        for (ulong seed = Usual; seed <= MostSeeds && open.Count > 0; seed++)
        {
            Playthrough start = conversation.Begin(CastDrawer.Draw(conversation.Scenario, seed, persona), seed);
            foreach (int place in open.Where(place => Leads(start, all[place])).ToArray())
            {
                all[place] = seed == Usual ? all[place] : all[place] with { WitnessSeed = seed };
                open.Remove(place);
            }
        }

        return [.. all];
    }

    // That the answers can be given is not enough: with other people or other luck they may lead past it.
    private bool Leads(Playthrough start, Diagnostic diagnostic) =>
        AnswerScript.Play(start, [.. diagnostic.Witness!.Value]) is { Complaint: null, Playthrough: var end }
        && analysis.Value.Passes(end, diagnostic.WitnessStates);
}
