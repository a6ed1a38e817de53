using System.Globalization;

namespace Dialogue.Workshop.People.Names;

/// <summary>Names for people who would rather not give theirs: a colour, an animal and a number, as in <c>teal-otter-41</c>.</summary>
public static class Pseudonym
{
    // A prime above the number of pseudonyms: going on by it meets every one of them before any comes again.
    private const int Stride = 999_983;

    /// <summary>Gets how many pseudonyms there are.</summary>
    public static int Count { get; } = PseudonymWords.Colours.Count * PseudonymWords.Animals.Count * PseudonymWords.Numbers.Count;

    /// <summary>Gives a pseudonym; the same number always gives the same one.</summary>
    /// <param name="random">Any number; each pseudonym has as many of them, within one in ten million millions.</param>
    public static string From(ulong random) => At(Place(random));

    /// <summary>Gives a pseudonym that cannot be mistaken for a name in the room, and that nobody has.</summary>
    /// <param name="taken">The names in the room, as shown. Where they hold all pseudonyms there are, one of them comes again.</param>
    /// <param name="random">Any number, as for <see cref="From"/>.</param>
    public static string Free(IEnumerable<string> taken, ulong random)
    {
        HashSet<string> skeletons = [.. taken.Select(NameSkeleton.Of)];
        int place = Place(random);
        for (int tries = 0; tries < Count; tries++)
        {
            string name = At(place);
            if (!skeletons.Contains(NameSkeleton.Of(name)))
            {
                return name;
            }

            place = (place + Stride) % Count;
        }

        return At(place);
    }

    /// <summary>Gives the pseudonym in a place, from 0 to <see cref="Count"/> - 1.</summary>
    internal static string At(int place)
    {
        (int pair, int number) = Math.DivRem(place, PseudonymWords.Numbers.Count);
        (int colour, int animal) = Math.DivRem(pair, PseudonymWords.Animals.Count);
        return string.Create(
            CultureInfo.InvariantCulture, $"{PseudonymWords.Colours[colour]}-{PseudonymWords.Animals[animal]}-{PseudonymWords.Numbers[number]}");
    }

    private static int Place(ulong random) => (int)Math.BigMul(random, (ulong)Count, out _);
}
