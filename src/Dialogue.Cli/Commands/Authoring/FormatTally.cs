namespace Dialogue.Cli.Commands.Authoring;

/// <summary>What formatting did to a file.</summary>
internal enum FormatOutcome
{
    /// <summary>It was as it should be.</summary>
    Same,

    /// <summary>It was changed, or would be.</summary>
    Changed,

    /// <summary>It could not be formatted.</summary>
    Refused,
}

/// <summary>Counts what formatting did.</summary>
internal sealed class FormatTally
{
    private int _same;

    public int Changed { get; private set; }

    public int Refused { get; private set; }

    public void Count(FormatOutcome outcome)
    {
        _same += outcome == FormatOutcome.Same ? 1 : 0;
        Changed += outcome == FormatOutcome.Changed ? 1 : 0;
        Refused += outcome == FormatOutcome.Refused ? 1 : 0;
    }

    /// <summary>Gives one sentence that sums up.</summary>
    public string Summary(bool checks)
    {
        string changed = checks ? "would change" : "changed";
        int all = _same + Changed + Refused;
        string files = all == 1 ? "1 file" : $"{all} files";
        string refused = Refused == 0 ? string.Empty : $", {Refused} cannot be formatted yet";
        return $"{files}: {Changed} {changed}{refused}.";
    }
}
