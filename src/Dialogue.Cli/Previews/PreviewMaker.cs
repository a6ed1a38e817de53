using System.Collections.Immutable;
using Dialogue.Authoring.Checks;
using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Casting;
using Dialogue.Cli.Composition;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Diagnostics.Output;
using Dialogue.Format.Scenarios;
using Dialogue.Presentation.Previews;

namespace Dialogue.Cli.Previews;

/// <summary>Reads and judges the versions of a previewed file.</summary>
/// <param name="path">The file, as it was named.</param>
/// <param name="seedFolder">The folder of what scenarios are held against; read anew for each version, since an author may change that, too.</param>
/// <param name="seed">Where every draw comes from.</param>
/// <param name="time">The clock.</param>
internal sealed class PreviewMaker(string path, string seedFolder, ulong seed, TimeProvider time)
{
    private const int MostProblems = 200;

    /// <summary>Reads a version; a file of one's own may have any name, and <c>check</c> says where that is not its id.</summary>
    public PreviewDraft Read(FileLook.Content content)
    {
        SeedShelf seeds = new(seedFolder);
        ScenarioReading reading = ScenarioReader.Read(content.Bytes, ScenarioRules.ForChecking(seeds, ScenarioShelf.IdOf(path)));
        Scenario? scenario = reading.Scenario ?? ScenarioReader.Read(content.Bytes, ScenarioRules.ForPlaying(seeds, null)).Scenario;
        Conversation? conversation = scenario is null ? null : new Conversation(scenario, seeds.Rubric, reading.ContentHash);
        Cast cast = scenario is null ? Cast.Empty : CastDrawer.Draw(scenario, seed, seeds.Persona);
        return new PreviewDraft(reading, new FileText(content.Bytes, reading.Positions), content.Saved, conversation, cast, seeds);
    }

    /// <summary>Judges a version by what can be said at once; what rests on all possible plays is still to come.</summary>
    public PreviewReading JudgeQuickly(PreviewDraft draft) =>
        Reading(draft, ScenarioCheck.Of(draft.Reading, draft.Seeds.Rubric, Options(draft, default) with { WithStates = false })) with { IsChecking = true };

    /// <summary>Judges a version by everything.</summary>
    public PreviewReading Judge(PreviewDraft draft, CancellationToken cancellation)
    {
        ImmutableArray<Diagnostic> found = ScenarioCheck.Of(draft.Reading, draft.Seeds.Rubric, Options(draft, cancellation), out Lazy<ScenarioAnalysis>? judged);
        if (draft.Conversation is not { } conversation)
        {
            return Reading(draft, found);
        }

        SearchBudget budget = SearchBudget.Usual with { Clock = time };
        ScenarioAnalysis analysis = judged?.Value
            ?? ScenarioAnalysis.Of(conversation.Scenario, conversation.Rubric, draft.Seeds.Persona, budget, cancellation);
        PreviewBounds bounds = new(conversation, analysis, draft.Seeds.Persona, time);

        // What the first question costs is paid here, not by somebody who pressed a key.
        bounds.Of(conversation.Begin(draft.Cast, seed));
        ImmutableArray<Diagnostic> shown = judged is null ? found : new WitnessSeeds(conversation, draft.Seeds.Persona, judged).AddTo(found);
        StoryTotals totals = analysis.Totals;
        return Reading(draft, shown) with { Attainable = bounds.Of, Totals = new PreviewTotals(totals.EndingsReached, totals.MostDecisions, totals.HasNoLimit) };
    }

    private CheckOptions Options(PreviewDraft draft, CancellationToken cancellation) => CheckOptions.Usual with
    {
        Budget = SearchBudget.Usual with { Clock = time },
        Persona = draft.Seeds.Persona,
        Cancellation = cancellation,
    };

    private PreviewReading Reading(PreviewDraft draft, ImmutableArray<Diagnostic> found) => new()
    {
        File = SafeText.Whole(Path.GetFileName(path)),
        Saved = TimeZoneInfo.ConvertTimeFromUtc(draft.Saved, time.LocalTimeZone),
        Today = DateOnly.FromDateTime(time.GetLocalNow().DateTime),
        Conversation = draft.Conversation,
        Cast = draft.Cast,
        Seed = seed,
        Problems = found.OrderByDescending(each => each.Severity).ThenBy(each => each.Span).Take(MostProblems).Select(each => Problem(draft, each)).ToValueArray(),
        Errors = found.Count(each => each.Severity == Severity.Error),
        Warnings = found.Count(each => each.Severity == Severity.Warning),
        Notes = found.Count(each => each.Severity == Severity.Info),
        Missing = found
            .Where(each => each.Rule == DiagnosticRules.UnknownTarget)
            .Take(MostProblems)
            .Select(each => draft.Text.TargetAt(each.Span))
            .OfType<(ChoicePath Choice, string Target)>()
            .Select(each => new MissingTarget(each.Choice, each.Target))
            .ToValueArray(),
        Report = DiagnosticsText.Write([new FileDiagnostics(path, found)]),
    };

    private static PreviewProblem Problem(PreviewDraft draft, Diagnostic found) => new(
        found.Severity.Word(),
        found.Code,
        found.Span.Line,
        found.Span.Column,
        SafeText.Whole(found.Message),
        found.Suggestion is { } suggestion ? SafeText.Line(suggestion) : null,
        draft.Text.BeatAt(found.Span));
}
