using System.Collections.Immutable;
using Dialogue.Authoring.Foreign.Drafts;
using Dialogue.Authoring.Foreign.H5p;
using Dialogue.Authoring.Foreign.Ink;
using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Sources;
using Dialogue.Authoring.Foreign.Stories;
using Dialogue.Authoring.Foreign.Twee;
using Dialogue.Authoring.Foreign.Twine;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Foreign;

/// <summary>Takes stories of other programs over: any bytes give a draft or the reasons why there is none, never an exception.</summary>
public static class ForeignImport
{
    /// <summary>The most that is read of one file, in bytes.</summary>
    public const int LargestFile = SourceText.Largest;

    /// <summary>The most that is read of a package, in bytes; most of it is films and pictures, which are not looked at.</summary>
    public const int LargestPackage = 512 * 1024 * 1024;

    /// <summary>Makes a draft.</summary>
    /// <param name="format">What the files are.</param>
    /// <param name="files">The files: one, or for Twee several that are one story.</param>
    /// <param name="story">Which story, where a file holds several; null where it is the only one.</param>
    /// <param name="id">The id that the scenario is to have; made of the title where null.</param>
    public static ImportOutcome Read(ForeignFormat format, IReadOnlyList<ForeignFile> files, string? story = null, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        LossReport losses = new();
        ImmutableArray<string> stories = [];
        ForeignDraft? draft = null;
        if (files.FirstOrDefault(file => file.Bytes.Length > (format == ForeignFormat.H5p && H5pPackage.IsPackage(file) ? LargestPackage : LargestFile)) is { } large)
        {
            losses.Fail(new Place(large.Name, SourceSpan.Start), "This file is larger than what is taken over.", DiagnosticRules.LimitExceeded);
        }
        else if (files.Count > 0 && Story(format, files, story, losses, ref stories) is { } read)
        {
            draft = ScenarioDraft.Of(read, id, losses);
        }

        return new ImportOutcome(draft, losses.ByFile(files.Select(file => file.Name)), stories);
    }

    private static ForeignStory? Story(ForeignFormat format, IReadOnlyList<ForeignFile> files, string? name, LossReport losses, ref ImmutableArray<string> stories)
    {
        switch (format)
        {
            case ForeignFormat.H5p:
                return BranchingReader.Read(files[0], losses);
            case ForeignFormat.Ink:
                return InkReader.Read(files[0], losses);
            case ForeignFormat.Twee:
                return TweeReader.Read(files, losses) is { } twee ? TwineTranslation.Read(twee, losses) : null;
            default:
                List<TwineStory> all = TwineHtmlReader.Read(files[0], losses);
                TwineStory? chosen = name is null && all.Count == 1 ? all[0] : all.Find(story => string.Equals(story.Name, name, StringComparison.OrdinalIgnoreCase));
                stories = chosen is null ? [.. all.Select(story => story.Name)] : [];
                return chosen is null ? null : TwineTranslation.Read(chosen, losses);
        }
    }
}
