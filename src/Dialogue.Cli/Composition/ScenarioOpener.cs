using Dialogue.Casting;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;

namespace Dialogue.Cli.Composition;

/// <summary>What opening a scenario gave: a conversation, or sentences that say why not.</summary>
/// <param name="Conversation">The conversation, or null.</param>
/// <param name="Problems">What to tell, a line each.</param>
/// <param name="ExitCode">The exit code that fits.</param>
internal sealed record Opening(Conversation? Conversation, IReadOnlyList<string> Problems, int ExitCode);

/// <summary>Opens scenarios and casts them.</summary>
internal sealed class ScenarioOpener(ScenarioShelf shelf, SeedShelf seeds)
{
    /// <summary>Opens a scenario by id or path.</summary>
    public Opening Open(string idOrPath)
    {
        string? file = shelf.Find(idOrPath);
        return file is null ? NotFound(idOrPath) : Read(file);
    }

    /// <summary>Draws a cast.</summary>
    public Cast Draw(Conversation conversation, ulong seed) => CastDrawer.Draw(conversation.Scenario, seed, seeds.Persona);

    private Opening NotFound(string idOrPath)
    {
        string shown = SafeText.Line(idOrPath);
        string? meant = shelf.DidYouMean(idOrPath);
        return new Opening(
            null,
            [meant is null ? $"There is no conversation or file \"{shown}\". `dialogue list` shows what there is." : $"There is no conversation \"{shown}\". Did you mean \"{meant}\"?"],
            ExitCodes.Usage);
    }

    private Opening Read(string file)
    {
        ScenarioReading reading;
        try
        {
            reading = ScenarioReader.Read(BoundedFile.Read(file, ScenarioReader.LargestFile), new ScenarioReadingOptions { Rubric = seeds.Rubric });
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return new Opening(null, [$"{SafeText.Line(file)} cannot be read: {wrong.Message}"], ExitCodes.Failed);
        }

        if (reading.Scenario is { } scenario)
        {
            return new Opening(new Conversation(scenario, seeds.Rubric, reading.ContentHash), [], ExitCodes.Done);
        }

        IEnumerable<Diagnostic> errors = reading.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error);
        return new Opening(
            null,
            [$"{SafeText.Line(file)} cannot be played yet:", .. errors.Take(10).Select(error => $"  {error.Span.Line}:{error.Span.Column}: {error.Code} {error.Message}")],
            ExitCodes.Failed);
    }
}
