namespace Dialogue.Testing.Generators;

/// <summary>Which beats lead to which: a tree from the first beat, so that every beat is led to, and more ways across it.</summary>
internal sealed class ScenarioGraph
{
    private const int MostChildren = 6;

    private readonly List<int>[] _ways;

    public ScenarioGraph(Genes genes, int beats)
    {
        _ways = [.. Enumerable.Range(0, beats).Select(_ => new List<int>())];
        for (int beat = 1; beat < beats; beat++)
        {
            int parent = genes.Below(beat);
            while (_ways[parent].Count == MostChildren)
            {
                parent = (parent + 1) % beat;
            }

            _ways[parent].Add(beat);
        }

        // The last beat leads nowhere, so there is an ending; other leaves may lead back.
        for (int beat = 0; beat < beats - 1; beat++)
        {
            int more = genes.Below(3);
            for (int way = 0; way < more; way++)
            {
                _ways[beat].Add(genes.Below(beats));
            }
        }
    }

    /// <summary>Gives where a beat leads; nowhere where it is an ending.</summary>
    public IReadOnlyList<int> WaysOf(int beat) => _ways[beat];
}
