namespace Dialogue.Format.Layout;

/// <summary>The layout of scenario files: fields in the order of the format's page, a line of its own for what is compared line by line.</summary>
internal static class ScenarioShapes
{
    private static readonly LayoutShape Briefing = new() { IsSpread = true, Order = ["you", "situation", "want", "know", "practise"] };

    private static readonly LayoutShape Role = new()
    {
        Order = ["role", "about", "persona", "name", "pronouns", "temperament"],
        Properties = new() { ["temperament"] = new LayoutShape { Order = ["patience", "warmth", "directness"] } },
    };

    private static readonly LayoutShape Variable = new() { Order = ["type", "min", "max", "values", "start"] };

    private static readonly LayoutShape Key = new() { Order = ["version", "raters", "agreement", "arguable"] };

    private static readonly LayoutShape Line = new() { Order = ["from", "text", "when", "manner"] };

    private static readonly LayoutShape Choice = new()
    {
        IsSpread = true,
        Order = ["id", "aliases", "text", "moves", "adjust", "when", "locked", "once", "set", "because", "better", "to"],
        Properties = new() { ["adjust"] = new LayoutShape { Order = ["empathy", "clarity", "boundaries", "because"] } },
    };

    private static readonly LayoutShape Beat = new()
    {
        IsSpread = true,
        Order = ["id", "aliases", "channel", "time", "subject", "context", "lines", "choices", "next", "ending", "timeout", "prompts", "hold"],
        Properties = new()
        {
            ["lines"] = new LayoutShape { IsSpread = true, Each = Line },
            ["choices"] = new LayoutShape { IsSpread = true, Each = Choice },
            ["next"] = new LayoutShape { Each = new LayoutShape { Order = ["to", "when", "weight"] } },
            ["ending"] = new LayoutShape { IsSpread = true, Order = ["outcome", "title", "text", "carry"] },
            ["timeout"] = new LayoutShape { Order = ["seconds", "to", "because"] },
        },
    };

    /// <summary>Gets the shape of a whole file.</summary>
    public static LayoutShape File { get; } = new()
    {
        IsSpread = true,
        Order =
        [
            "$schema", "format", "id", "title", "summary", "language", "strategy", "setting", "practises", "level", "minutes", "contentNotes",
            "briefing", "cast", "variables", "start", "lint", "key", "beats",
        ],
        Properties = new()
        {
            ["briefing"] = Briefing,
            ["cast"] = new LayoutShape { IsSpread = true, Each = Role },
            ["variables"] = new LayoutShape { IsSpread = true, Each = Variable },
            ["lint"] = new LayoutShape { IsSpread = true },
            ["key"] = Key,
            ["beats"] = new LayoutShape { IsSpread = true, Each = Beat },
        },
    };
}
