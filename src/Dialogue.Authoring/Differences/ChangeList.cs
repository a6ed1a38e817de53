namespace Dialogue.Authoring.Differences;

/// <summary>Collects differences.</summary>
internal sealed class ChangeList
{
    private readonly List<Change> _changes = [];

    public IReadOnlyList<Change> All => _changes;

    public void Add(ChangeKind kind, string what, string place, string? before, string? after) => _changes.Add(new Change(kind, what, place, before, after));

    /// <summary>Adds a property where it differs; null stands for one that is not there.</summary>
    public void Compare(string what, string place, string? before, string? after)
    {
        if (before != after)
        {
            ChangeKind kind = before is null ? ChangeKind.Added : after is null ? ChangeKind.Removed : ChangeKind.Changed;
            Add(kind, what, place, before, after);
        }
    }
}
