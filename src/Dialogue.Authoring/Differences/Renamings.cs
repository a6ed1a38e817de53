using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Differences;

/// <summary>An id that is gone and one that is new, and that seem to stand for the same.</summary>
/// <param name="Before">The id that is gone.</param>
/// <param name="After">The id that is new.</param>
/// <param name="Beat">The place of the new version's beat.</param>
/// <param name="Choice">The place of the choice in it, or -1 for the beat itself.</param>
internal sealed record Renaming(string Before, string After, int Beat, int Choice);

/// <summary>Guesses which ids were changed without keeping the old one as an alias.</summary>
internal static class Renamings
{
    private const double Alike = 0.5;

    public static IEnumerable<Renaming> Of(Pairing pairing)
    {
        Beat[] gone = [.. pairing.Before.Beats.Where((_, place) => pairing.Beats[place] < 0)];
        Beat[] added = [.. pairing.NewBeats()];
        foreach ((Beat before, Beat after) in Matches(gone, added, WordsOf))
        {
            yield return new Renaming(before.Id.Value, after.Id.Value, pairing.After.Beats.ToImmutable().IndexOf(after), -1);
        }

        for (int place = 0; place < pairing.Beats.Length; place++)
        {
            if (pairing.Beats[place] >= 0)
            {
                foreach (Renaming renaming in OfChoices(pairing, pairing.Before.Beats[place], pairing.Beats[place]))
                {
                    yield return renaming;
                }
            }
        }
    }

    private static IEnumerable<Renaming> OfChoices(Pairing pairing, Beat before, int place)
    {
        Beat after = pairing.After.Beats[place];
        Choice[] gone = [.. before.Choices.Where(choice => pairing.ChoiceIn(place, choice.Id) < 0)];
        HashSet<int> kept = [.. before.Choices.Select(choice => pairing.ChoiceIn(place, choice.Id))];
        Choice[] added = [.. after.Choices.Where((_, index) => !kept.Contains(index))];
        return Matches(gone, added, choice => Words(choice.Text.Source))
            .Select(match => new Renaming(match.Before.Id.Value, match.After.Id.Value, place, after.Choices.ToImmutable().IndexOf(match.After)));
    }

    // Each is matched at most once, the most alike first.
    private static IEnumerable<(T Before, T After)> Matches<T>(T[] gone, T[] added, Func<T, HashSet<string>> wordsOf)
        where T : class
    {
        HashSet<string>[] before = [.. gone.Select(wordsOf)];
        HashSet<string>[] after = [.. added.Select(wordsOf)];
        HashSet<int> matchedBefore = [];
        HashSet<int> matchedAfter = [];
        var pairs = from i in Enumerable.Range(0, gone.Length)
                    from j in Enumerable.Range(0, added.Length)
                    let likeness = Likeness(before[i], after[j])
                    where likeness >= Alike
                    orderby likeness descending, i, j
                    select (i, j);
        foreach ((int i, int j) in pairs)
        {
            if (!matchedBefore.Contains(i) && !matchedAfter.Contains(j))
            {
                matchedBefore.Add(i);
                matchedAfter.Add(j);
                yield return (gone[i], added[j]);
            }
        }
    }

    private static HashSet<string> WordsOf(Beat beat)
    {
        IEnumerable<string> texts = beat.Lines.Select(line => line.Text.Source).Concat(beat.Choices.Select(choice => choice.Text.Source));
        return Words(string.Join(' ', beat.Ending is { } ending ? texts.Append(ending.Text.Source) : texts));
    }

    private static HashSet<string> Words(string text) =>
        [.. text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', '!', '?', ';', ':', '"', '\'').ToUpperInvariant())];

    private static double Likeness(HashSet<string> one, HashSet<string> other)
    {
        int common = one.Count(other.Contains);
        int all = one.Count + other.Count - common;
        return all == 0 ? 0 : (double)common / all;
    }
}
