using Dialogue.Authoring.Figures;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;

namespace Dialogue.Authoring.Checks;

/// <summary>What a check looks at, and where it puts what it finds.</summary>
internal sealed class CheckContext(Scenario scenario, SourceMap positions, Rubric rubric, CheckOptions options)
{
    private readonly List<Diagnostic> _found = [];

    private IReadOnlyList<AskedBeat>? _asked;

    public Scenario Scenario { get; } = scenario;

    /// <summary>Gets where things stand in the file.</summary>
    public SourceMap Positions { get; } = positions;

    public Rubric Rubric { get; } = rubric;

    public CheckOptions Options { get; } = options;

    /// <summary>Gets everything that the conversation can become; searched when it is first asked for.</summary>
    public ScenarioAnalysis Analysis => LazyAnalysis.Value;

    /// <summary>Gets the same, unsearched as long as nobody asks.</summary>
    public Lazy<ScenarioAnalysis> LazyAnalysis { get; } =
        new(() => ScenarioAnalysis.Of(scenario, rubric, options.Persona, options.Budget, options.Cancellation));

    /// <summary>Gets whether all possible plays are to be judged and could all be searched.</summary>
    public bool HasWholeAnalysis => Options.WithStates && Analysis.IsExact;

    /// <summary>Gets the beats with at least two choices, in the order of the file.</summary>
    public IReadOnlyList<AskedBeat> Asked => _asked ??= AskedBeat.AllOf(Scenario, Rubric);

    public IReadOnlyList<Diagnostic> Found => _found;

    /// <summary>Reports something.</summary>
    /// <param name="rule">What kind.</param>
    /// <param name="span">Where.</param>
    /// <param name="message">One or two sentences for the author.</param>
    /// <param name="suggestion">The word that was probably meant, or null.</param>
    public void Report(DiagnosticRule rule, SourceSpan span, string message, string? suggestion = null) =>
        _found.Add(new Diagnostic(rule, span, message) { Suggestion = suggestion });

    /// <summary>Reports something that rests on all possible plays.</summary>
    /// <param name="rule">What kind.</param>
    /// <param name="span">Where.</param>
    /// <param name="message">One or two sentences for the author.</param>
    /// <param name="proof">How far it is proven.</param>
    public void Report(DiagnosticRule rule, SourceSpan span, string message, Proof proof) =>
        _found.Add(new Diagnostic(rule, span, message) { Proof = proof });

    /// <summary>Reports something that a play shows.</summary>
    /// <param name="rule">What kind.</param>
    /// <param name="span">Where.</param>
    /// <param name="message">One or two sentences for the author.</param>
    /// <param name="witness">The answers that lead there.</param>
    /// <param name="states">The states that the play has to pass to show it, in order, the last of them after the last answer.</param>
    public void Report(DiagnosticRule rule, SourceSpan span, string message, ValueArray<string> witness, params ReadOnlySpan<int> states) =>
        _found.Add(new Diagnostic(rule, span, message) { Proof = Proof.Exact, Witness = witness, WitnessStates = [.. states] });
}
