namespace Dialogue.Authoring.Compiled;

/// <summary>Which beats lead to which along the ways of the file, whatever their conditions.</summary>
/// <param name="Starts">Where the ways of each beat start, with one more entry at the end.</param>
/// <param name="Targets">Where they lead.</param>
internal sealed record BeatGraph(int[] Starts, int[] Targets)
{
    public ReadOnlySpan<int> WaysOf(int beat) => Targets.AsSpan(Starts[beat], Starts[beat + 1] - Starts[beat]);

    public static BeatGraph Of(CompiledStory story)
    {
        int[] starts = new int[story.BeatCount + 1];
        List<int> targets = new(story.Choices.Length + story.Ways.Length);
        for (int beat = 0; beat < story.BeatCount; beat++)
        {
            foreach (ref readonly ChoiceRow choice in story.ChoicesOf(beat))
            {
                targets.Add(choice.To);
            }

            foreach (ref readonly WayRow way in story.WaysOf(beat))
            {
                targets.Add(way.To);
            }

            if (story.Silences[beat] >= 0)
            {
                targets.Add(story.Silences[beat]);
            }

            starts[beat + 1] = targets.Count;
        }

        return new BeatGraph(starts, [.. targets]);
    }
}
