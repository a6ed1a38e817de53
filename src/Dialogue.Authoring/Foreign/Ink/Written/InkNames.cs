namespace Dialogue.Authoring.Foreign.Ink.Written;

/// <summary>The places that diverts can lead to: knots, stitches and labels, each by its whole name.</summary>
internal sealed class InkNames
{
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);

    // By the knot and the last part alone.
    private readonly Dictionary<string, string> _short = new(StringComparer.Ordinal);

    public void Add(string name)
    {
        string[] parts = name.Split('.');
        _all.Add(name);
        _short.TryAdd($"{parts[0]}.{parts[^1]}", name);
    }

    /// <summary>Gives the whole name of what a divert means where it stands, or null where there is none.</summary>
    /// <param name="target">What the divert says.</param>
    /// <param name="from">The knot or stitch that it stands in.</param>
    public string? Resolve(string target, string from)
    {
        string knot = from.Split('.')[0];
        foreach (string name in (ReadOnlySpan<string>)[$"{from}.{target}", $"{knot}.{target}", target])
        {
            if (_all.Contains(name))
            {
                return name;
            }
        }

        // A label in a stitch may be named by its knot alone.
        return _short.GetValueOrDefault(target.Contains('.', StringComparison.Ordinal) ? target : $"{knot}.{target}");
    }
}
