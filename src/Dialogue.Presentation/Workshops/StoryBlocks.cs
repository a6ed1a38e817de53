using Dialogue.Core.Scenarios;
using Dialogue.Core.Transcripts;
using Dialogue.Core.Values;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Talking;
using Dialogue.Workshop.Views;

namespace Dialogue.Presentation.Workshops;

/// <summary>Draws what was said in a room as a conversation draws it.</summary>
internal static class StoryBlocks
{
    public static ValueArray<Block> Of(IEnumerable<LineView> lines)
    {
        Said said = new(lines.Select(Entry), null);
        return Enumerable.Range(0, said.Count).SelectMany(i => EntryBlocks.Of(said, i)).SkipWhile(block => block is Block.Blank).ToValueArray();
    }

    /// <summary>Gives the lines with those of the present question after them, unless they stand there already.</summary>
    public static ValueArray<LineView> Together(IReadOnlyList<LineView> story, IReadOnlyList<LineView> last) =>
        story.TakeLast(last.Count).SequenceEqual(last) ? story.ToValueArray() : [.. story, .. last];

    private static TranscriptEntry Entry(LineView line)
    {
        Speaker? speaker = line.Kind is TranscriptEntryKind.Answer or TranscriptEntryKind.Silence ? Speaker.You
            : line.Who.Length > 0 ? new Speaker(line.Who) : null;
        return new TranscriptEntry(line.Kind, speaker, line.Who, line.Words, line.Manner, line.Channel, null);
    }
}
