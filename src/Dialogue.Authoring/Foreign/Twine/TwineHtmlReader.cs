using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Sources;

namespace Dialogue.Authoring.Foreign.Twine;

/// <summary>Reads the stories in the HTML that Twine 2 publishes or archives. Only two elements matter, so only these are looked for.</summary>
internal static class TwineHtmlReader
{
    private const string Story = "tw-storydata";
    private const string Passage = "tw-passagedata";

    /// <summary>Gives all stories of the file; where there is none, says so.</summary>
    public static List<TwineStory> Read(ForeignFile file, LossReport losses)
    {
        SourceText source = SourceText.Decode(file, losses);
        List<TwineStory> stories = [];
        HtmlTag? tag = HtmlTag.Next(source.Text, Story, 0);
        while (tag is not null)
        {
            HtmlTag? next = HtmlTag.Next(source.Text, Story, tag.End);
            int end = EndOf(source.Text, Story, tag.End, next?.Start ?? source.Text.Length, out _);
            if (Read(source, tag, end, losses) is { } story)
            {
                stories.Add(story);
            }

            tag = next;
        }

        if (stories.Count == 0)
        {
            bool isOld = source.Text.Contains("id=\"storeArea\"", StringComparison.OrdinalIgnoreCase);
            losses.Fail(
                source.Start,
                isOld ? "This was made by Twine 1, whose files are not read. Twine 2 can import it and publish it anew."
                : "There is no Twine 2 story in this file: it has no <tw-storydata> with passages.");
        }

        return stories;
    }

    private static TwineStory? Read(SourceText source, HtmlTag tag, int end, LossReport losses)
    {
        TwineStory story = new(tag["name"] ?? string.Empty, source.At(tag.Start, tag.End)) { Format = tag["format"] ?? string.Empty };
        for (HtmlTag? passage = HtmlTag.Next(source.Text, Passage, tag.End); passage is not null && passage.Start < end;)
        {
            HtmlTag? next = HtmlTag.Next(source.Text, Passage, passage.End);
            int bodyEnd = EndOf(source.Text, Passage, passage.End, Math.Min(end, next?.Start ?? end), out bool isClosed);
            if (!isClosed)
            {
                losses.Lost(source.At(passage.Start, passage.End), "This passage is not closed; what stands up to the next one was taken for it.");
            }

            string name = passage["name"] ?? string.Empty;
            if (passage["pid"] is { } number && number == tag["startnode"])
            {
                story.Start = name;
            }

            string[] tags = (passage["tags"] ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            story.Passages.Add(new TwinePassage(name, tags, DecodedHtml.Of(source, passage.End, bodyEnd), source.At(passage.Start, passage.End)));
            passage = next;
        }

        return story.Passages.Count == 0 ? null : story;
    }

    // Looks no farther than where the next one starts, so that a file of nothing but beginnings takes no longer than others.
    private static int EndOf(string text, string element, int from, int farthest, out bool isClosed)
    {
        int count = Math.Max(0, farthest - from);
        int close = text.IndexOf($"</{element}", from, count, StringComparison.OrdinalIgnoreCase);
        isClosed = close >= 0;
        return isClosed ? close : from + count;
    }
}
