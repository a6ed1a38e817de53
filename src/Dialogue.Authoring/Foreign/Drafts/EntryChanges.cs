using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Stories;

namespace Dialogue.Authoring.Foreign.Drafts;

/// <summary>Finds what entering a passage changes. A scenario changes variables with choices only, so what a passage changes belongs to the choices that lead there.</summary>
internal sealed class EntryChanges
{
    private const int Farthest = 64;

    private readonly Dictionary<string, ForeignPassage> _passages;
    private readonly LossReport _losses;

    public EntryChanges(Dictionary<string, ForeignPassage> passages, LossReport losses)
    {
        _passages = passages;
        _losses = losses;
        foreach (ForeignPassage passage in passages.Values)
        {
            ReportWhatNoChoiceCarries(passage);
        }
    }

    /// <summary>Gives what is changed by entering a passage, and by the passages that it leads on to by itself.</summary>
    public IEnumerable<ForeignSet> Of(string? name)
    {
        HashSet<string> met = [];
        while (name is not null && met.Count < Farthest && met.Add(name) && _passages.TryGetValue(name, out ForeignPassage? passage))
        {
            foreach (ForeignSet set in Own(passage))
            {
                yield return set;
            }

            name = OnlyWay(passage);
        }
    }

    private static IEnumerable<ForeignSet> Own(ForeignPassage passage) =>
        passage.Parts.OfType<ForeignPart.Change>().Where(change => change.When is null).Select(change => change.Set);

    // Where a passage always leads to the same other one.
    private static string? OnlyWay(ForeignPassage passage) =>
        passage.Parts.Where(part => part is ForeignPart.Way or ForeignPart.Link).ToList() switch
        {
            [ForeignPart.Way { When: null } way, ..] => way.Target,
            [ForeignPart.Link link] when PassageSorting.IsPlainWayOn(link) => link.Target,
            _ => null,
        };

    private void ReportWhatNoChoiceCarries(ForeignPassage passage)
    {
        foreach (ForeignPart.Change change in passage.Parts.OfType<ForeignPart.Change>().Where(change => change.When is not null))
        {
            _losses.Lost(change.At, $"The change of {LossReport.Quote(change.Set.Variable)} happens only under a condition; it did not come along. Write it into `set` of the choices that it belongs to.");
        }

        foreach (ForeignPart.Way way in passage.Parts.OfType<ForeignPart.Way>().Where(way => way.Target is not null && way.Target != OnlyWay(passage)))
        {
            foreach (ForeignSet set in Of(way.Target))
            {
                _losses.Lost(set.At, $"The change of {LossReport.Quote(set.Variable)} also happens where no choice leads to it; there it did not come along.");
            }
        }
    }
}
