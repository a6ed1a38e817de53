using System.Collections.Immutable;
using Dialogue.Casting;
using Dialogue.Cli.Commands;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Cli.Composition;

/// <summary>Finds with whose people and luck a witness can be played, where it depends on a draw.</summary>
/// <param name="conversation">The conversation.</param>
/// <param name="persona">Gives the persona of an id, or null.</param>
internal sealed class WitnessSeeds(Conversation conversation, Func<string, Persona?> persona)
{
    private const ulong Usual = 1;
    private const ulong MostSeeds = 1_000;

    /// <summary>Gives the same diagnostics with a seed where a witness needs another than the usual one.</summary>
    public ImmutableArray<Diagnostic> AddTo(ImmutableArray<Diagnostic> diagnostics) => [.. diagnostics.Select(WithSeed)];

    private Diagnostic WithSeed(Diagnostic diagnostic)
    {
        if (diagnostic.Witness is not { IsEmpty: false } witness)
        {
            return diagnostic;
        }

        for (ulong seed = Usual; seed <= MostSeeds; seed++)
        {
            Playthrough start = conversation.Begin(CastDrawer.Draw(conversation.Scenario, seed, persona), seed);
            if (AnswerScript.Play(start, [.. witness]).Complaint is null)
            {
                return seed == Usual ? diagnostic : diagnostic with { WitnessSeed = seed };
            }
        }

        return diagnostic;
    }
}
