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
internal sealed record Opening(Conversation? Conversation, IReadOnlyList<string> Problems, int ExitCode)
{
    /// <summary>Gets the file that was opened; null where none was.</summary>
    public string? File { get; init; }

    /// <summary>Gets what reading the file gave; null where it could not be read.</summary>
    public ScenarioReading? Reading { get; init; }
}

/// <summary>Opens scenarios and casts them.</summary>
internal sealed class ScenarioOpener(ScenarioShelf shelf, SeedShelf seeds)
{
    private const int MostProblems = 10;

    /// <summary>Opens a scenario by id or path. A file of one's own may have any name; in the library it is the id.</summary>
    public Opening Open(string idOrPath)
    {
        if (shelf.Find(idOrPath) is { } inLibrary)
        {
            return Read(inLibrary, idOrPath);
        }

        return File.Exists(idOrPath) ? Read(idOrPath, null) : NotFound(idOrPath);
    }

    /// <summary>Draws a cast.</summary>
    public Cast Draw(Conversation conversation, ulong seed) => CastDrawer.Draw(conversation.Scenario, seed, seeds.Persona);

    private static Opening Broken(string file, List<Diagnostic> errors)
    {
        string shown = SafeText.Whole(file);
        List<string> problems = [$"{shown} cannot be played yet:"];
        foreach (Diagnostic error in errors.Take(MostProblems))
        {
            string meant = error.Suggestion is { } suggestion ? $" Did you mean \"{SafeText.Line(suggestion)}\"?" : string.Empty;
            problems.Add($"  {error.Span.Line}:{error.Span.Column}: {error.Code} {SafeText.Whole(error.Message)}{meant}");
        }

        if (errors.Count > MostProblems)
        {
            problems.Add($"  and {errors.Count - MostProblems} more; `dialogue check` lists them all.");
        }

        return new Opening(null, problems, ExitCodes.Failed);
    }

    private Opening NotFound(string idOrPath)
    {
        string shown = SafeText.Line(idOrPath);
        string problem = Directory.Exists(idOrPath) ? $"\"{shown}\" is a folder; an id or a file is needed here."
            : shelf.DidYouMean(idOrPath) is { } meant ? $"There is no conversation \"{shown}\". Did you mean \"{meant}\"?"
            : $"There is no conversation or file \"{shown}\". `dialogue list` shows what there is.";
        return new Opening(null, [problem], ExitCodes.Usage);
    }

    private Opening Read(string file, string? expectedId)
    {
        ScenarioReading reading;
        try
        {
            reading = ScenarioReader.Read(BoundedFile.Read(file, ScenarioReader.LargestFile), ScenarioRules.ForPlaying(seeds, expectedId));
        }
        catch (Exception wrong) when (Faults.IsOfFiles(wrong))
        {
            return new Opening(null, [$"{SafeText.Whole(file)} cannot be read: {Faults.Reason(wrong)}."], ExitCodes.Failed);
        }

        return reading.Scenario is { } scenario
            ? new Opening(new Conversation(scenario, seeds.Rubric, reading.ContentHash), [], ExitCodes.Done) { File = file, Reading = reading }
            : Broken(file, [.. reading.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)]);
    }
}
