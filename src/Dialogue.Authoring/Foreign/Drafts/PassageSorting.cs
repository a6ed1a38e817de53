using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Stories;
using Dialogue.Core.Conditions;

namespace Dialogue.Authoring.Foreign.Drafts;

/// <summary>The parts of a passage by what becomes of them.</summary>
internal sealed class PassageSorting
{
    private static readonly string[] GoingOn = ["continue", "next", "go on", "more", "proceed", "carry on", "continue...", "next...", ">", ">>", "->", "...", "\u2026"];

    private PassageSorting()
    {
    }

    public List<ForeignPart.Prose> Lines { get; } = [];

    public List<ForeignPart.Link> Links { get; } = [];

    /// <summary>Gets the ways on, the one that is always open last.</summary>
    public List<(ForeignPart.Way Way, Condition? When)> Ways { get; } = [];

    /// <summary>Gets whether one of the ways is always open.</summary>
    public bool IsSure { get; private set; }

    /// <summary>Says whether a link only goes on and asks nothing.</summary>
    public static bool IsPlainWayOn(ForeignPart.Link link) =>
        link is { When: null, Sets.IsEmpty: true, Because: null }
        && (link.Words.Trim() == link.Target || GoingOn.Contains(link.Words.Trim().Trim('(', ')').Trim(), StringComparer.OrdinalIgnoreCase));

    public static PassageSorting Of(ForeignPassage passage, DraftConditions conditions, LossReport losses)
    {
        PassageSorting sorting = new();
        List<ForeignPart.Way> unsure = [];
        foreach (ForeignPart part in passage.Parts)
        {
            switch (part)
            {
                case ForeignPart.Prose prose when !DraftText.IsEmpty(prose.Words):
                    sorting.Lines.Add(prose);
                    break;
                case ForeignPart.Link link:
                    sorting.Links.Add(link);
                    break;
                case ForeignPart.Way way when sorting.IsSure:
                    losses.Lost(way.At, "The story has gone on before it comes to this way; it did not come along.");
                    break;
                case ForeignPart.Way way:
                    Condition? when = conditions.Write(way.When, out bool isLost);
                    if (isLost)
                    {
                        unsure.Add(way);
                    }
                    else
                    {
                        sorting.Ways.Add((way, when));
                        sorting.IsSure = when is null;
                    }

                    break;
            }
        }

        sorting.Settle(unsure, losses);
        return sorting;
    }

    private void Settle(List<ForeignPart.Way> unsure, LossReport losses)
    {
        foreach (ForeignPart.Way way in unsure)
        {
            if (Links.Count > 0 || IsSure)
            {
                losses.Lost(way.At, $"The way to {LossReport.Quote(way.Target ?? "the end")} depends on a condition that did not come along, and so it did not, either.");
            }
            else
            {
                Ways.Add((way, null));
                IsSure = true;
            }
        }

        if (IsSure && Links.Count > 0)
        {
            foreach (ForeignPart.Link link in Links)
            {
                losses.Lost(link.At, $"The story goes on before anybody can choose {LossReport.Quote(link.Words)}; it did not come along.");
            }

            Links.Clear();
        }

        if (Ways.Count == 0 && Links is [var only] && IsPlainWayOn(only))
        {
            losses.Note(only.At, $"{LossReport.Quote(only.Words)} only goes on, so it became a way on without a choice.");
            Ways.Add((new ForeignPart.Way(only.Target, only.At, null), null));
            IsSure = true;
            Links.Clear();
        }
    }
}
