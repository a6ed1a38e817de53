using System.Globalization;
using Dialogue.Authoring.Figures;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;

namespace Dialogue.Authoring.Differences;

/// <summary>The diagnostics of a comparison.</summary>
internal static class DifferenceNotes
{
    private const int MostLost = 20;

    private static readonly (Skill Skill, string Name)[] Skills = [(Skill.Empathy, "empathy"), (Skill.Clarity, "clarity"), (Skill.Boundaries, "boundaries")];

    public static IEnumerable<Diagnostic> Of(Pairing pairing, SourceMap positions, SaveCompatibility saves, ScenarioFigures before, ScenarioFigures after)
    {
        Proof proof = saves.IsProven ? Proof.Exact : Proof.Bounded;
        return saves.Lost.Take(MostLost).Select(lost => Lost(pairing, positions, lost, proof))
            .Concat(Renamings.Of(pairing).Select(renaming => Renamed(positions, renaming)))
            .Concat(before.IsExact && after.IsExact ? Bounds(positions, before, after) : []);
    }

    private static Diagnostic Lost(Pairing pairing, SourceMap positions, LostSave lost, Proof proof)
    {
        string beat = pairing.After.Beats[lost.Beat].Id.Value;
        string why = lost.Reason switch
        {
            LossReason.BeatGone => "its beat is gone from the new version",
            LossReason.Elsewhere => $"the new version stands at \"{beat}\" then",
            LossReason.ChoiceGone => "the new version has no such choice there",
            LossReason.ChoiceClosed => "the choice is not open there in the new version",
            _ => "nobody waits for silence there in the new version",
        };
        return new Diagnostic(DiagnosticRules.SaveIncompatible, positions.Beat(lost.Beat), $"A kept play that went on with {lost.Answer} cannot be loaded: {why}.")
        {
            Witness = lost.Witness,
            Proof = proof,
        };
    }

    private static Diagnostic Renamed(SourceMap positions, Renaming renaming)
    {
        SourceSpan span = renaming.Choice < 0
            ? positions.Beat(renaming.Beat)
            : positions.InBeat(renaming.Beat, "choices", renaming.Choice.ToString(CultureInfo.InvariantCulture), "id");
        return new Diagnostic(
            DiagnosticRules.IdRenamedWithoutAlias, span, $"\"{renaming.After}\" seems to be the former \"{renaming.Before}\". With \"aliases\": [\"{renaming.Before}\"] kept plays and translations would find it.");
    }

    private static IEnumerable<Diagnostic> Bounds(SourceMap positions, ScenarioFigures before, ScenarioFigures after)
    {
        foreach ((Skill skill, string name) in Skills)
        {
            FigureRange old = before[skill].Sum;
            FigureRange now = after[skill].Sum;
            if (old.Min != now.Min || old.Max != now.Max)
            {
                yield return new Diagnostic(
                    DiagnosticRules.BoundsChanged, positions.Property("practises"), $"A play can now come to {Range(now)} on {name}; it was {Range(old)}.")
                { Proof = Proof.Exact };
            }
        }
    }

    private static string Range(FigureRange range) => $"{Number(range.Min)} to {Number(range.Max)}";

    private static string Number(double? value) => value?.ToString("+0;-0;0", CultureInfo.InvariantCulture) ?? "no limit";
}
