using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Stories;
using Dialogue.Authoring.Foreign.Twine.Markup;

namespace Dialogue.Authoring.Foreign.Twine;

/// <summary>Reads the passages of a Twine story in the language of its story format.</summary>
internal static class TwineTranslation
{
    // Passages that the formats themselves use, and that nobody comes to.
    private static readonly string[] Special =
    [
        "StoryTitle", "StorySubtitle", "StoryAuthor", "StoryMenu", "StorySettings", "StoryIncludes", "StoryCaption", "StoryBanner", "StoryInterface", "StoryShare",
        "StoryDisplayTitle", "PassageReady", "PassageDone", "PassageHeader", "PassageFooter", "StoryScript", "StoryStylesheet", "UserScript", "UserStylesheet",
    ];

    public static ForeignStory Read(TwineStory twine, LossReport losses)
    {
        ForeignStory story = new(twine.Name, twine.At);
        MarkupLanguage language = MarkupLanguages.Of(twine);
        foreach (TwinePassage passage in twine.Passages)
        {
            Read(passage, story, language, losses);
        }

        story.Start = twine.Start ?? (story.Passages.Any(passage => passage.Name == "Start") ? "Start" : string.Empty);
        return story;
    }

    private static void Read(TwinePassage passage, ForeignStory story, MarkupLanguage language, LossReport losses)
    {
        if (passage.Tags.Any(tag => tag.ToUpperInvariant() is "SCRIPT" or "STYLESHEET" or "WIDGET" or "TWINE.IMAGE" or "TWINE.AUDIO" or "TWINE.VIDEO" or "HEADER" or "FOOTER")
            || Special.Contains(passage.Name))
        {
            losses.Lost(passage.At, $"The passage {LossReport.Quote(passage.Name)} works for the story format and is no part of the story; it did not come along.");
            return;
        }

        if (passage.Name == "StoryInit" || passage.Tags.Contains("startup"))
        {
            ForeignPassage beginning = new(passage.Name, passage.At);
            new MarkupReader(beginning, language, losses).Read(passage.Body);
            story.Initial.AddRange(beginning.Parts.OfType<ForeignPart.Change>().Where(change => change.When is null).Select(change => change.Set));
            return;
        }

        if (passage.Tags.Count > 0)
        {
            losses.Note(passage.At, $"The tags of {LossReport.Quote(passage.Name)} did not come along: {string.Join(", ", passage.Tags.Select(LossReport.Quote))}.");
        }

        ForeignPassage read = new(passage.Name, passage.At);
        story.Passages.Add(read);
        new MarkupReader(read, language, losses).Read(passage.Body);
    }
}
