using System.Numerics;
using Dialogue.Authoring.Compiled;

namespace Dialogue.Authoring.States;

/// <summary>
/// Where the beat and each fact stand in a packed state of a few 64-bit words, and which facts count at a beat: those that a
/// condition reads here or at a beat that can be reached from here. All others are held at 0, so that states which nothing
/// can tell apart are one.
/// </summary>
/// <remarks>
/// A choice or visit that only its own loop asks about needs a place only there: such facts share their places with those of
/// other loops. All others have a place of their own.
/// </remarks>
internal sealed class StateLayout
{
    /// <summary>The most words that a state may have.</summary>
    public const int MostWords = 64;

    private const int WordBits = 64;

    private StateLayout(CompiledStory story, StrongComponents loops)
    {
        Loops = loops;
        Places = new FactPlace[story.Facts.Length];
        Visits = [.. story.Visits];
        BeatBits = BitsFor(story.BeatCount - 1);
    }

    /// <summary>Gets the loops of the beats along the ways of the file; a beat outside of any is one by itself. -1 for beats that nothing leads to.</summary>
    public StrongComponents Loops { get; }

    /// <summary>Gets how many words a state has.</summary>
    public int Width { get; private set; }

    /// <summary>Gets whether a state would need more words than are allowed.</summary>
    public bool IsTooWide => Width > MostWords;

    public int BeatBits { get; }

    /// <summary>Gets how many bits a state has, the beat's among them.</summary>
    public int Bits { get; private set; }

    /// <summary>Gets where each fact stands.</summary>
    public FactPlace[] Places { get; }

    /// <summary>Gets the fact that counts the visits of a beat where that can make a difference, else -1.</summary>
    public int[] Visits { get; }

    /// <summary>Gets for each loop the bits that are kept within it, a row of words each.</summary>
    public ulong[] Kept { get; private set; } = [];

    /// <summary>Gets for each loop the bits that are kept when it is entered from outside.</summary>
    public ulong[] KeptOnEntry { get; private set; } = [];

    /// <summary>Lays out the states of a story.</summary>
    public static StateLayout Of(CompiledStory story)
    {
        BeatGraph graph = BeatGraph.Of(story);
        StrongComponents loops = StrongComponents.FindFrom(story.Start, story.BeatCount, graph.Starts, graph.Targets);
        StateLayout layout = new(story, loops);
        int[] homes = Homes(story, loops);
        layout.Place(story, homes);
        if (!layout.IsTooWide)
        {
            layout.Keep(story, graph, homes);
        }

        return layout;
    }

    /// <summary>Says whether a fact is kept in a loop.</summary>
    public bool IsKept(int loop, int fact) =>
        loop >= 0 && (Kept[(loop * Width) + Places[fact].Word] & Places[fact].Bits) == Places[fact].Bits;

    private static int BitsFor(int greatest) => 32 - BitOperations.LeadingZeroCount((uint)greatest);

    /// <summary>Gives for each fact the loop that alone writes and reads it, or -1.</summary>
    private static int[] Homes(CompiledStory story, StrongComponents loops)
    {
        int[] homes = [.. story.Facts.Select(fact => fact switch
        {
            Fact.OfTaking taking => loops.Of[taking.Beat],
            Fact.OfVisits visits => loops.Of[visits.Beat],
            _ => -1,
        })];
        for (int beat = 0; beat < story.BeatCount; beat++)
        {
            foreach (int fact in story.ReadsOf(beat))
            {
                homes[fact] = homes[fact] == loops.Of[beat] ? homes[fact] : -1;
            }
        }

        return homes;
    }

    private void Place(CompiledStory story, int[] homes)
    {
        (int Word, int Bit) next = (0, BeatBits);
        for (int fact = 0; fact < homes.Length; fact++)
        {
            if (homes[fact] < 0)
            {
                next = Place(fact, story.Facts[fact], next);
            }
        }

        (int Word, int Bit) last = next;
        (int Word, int Bit)[] ends = new (int, int)[Loops.Count];
        Array.Fill(ends, next);
        for (int fact = 0; fact < homes.Length; fact++)
        {
            if (homes[fact] >= 0)
            {
                (int Word, int Bit) end = ends[homes[fact]] = Place(fact, story.Facts[fact], ends[homes[fact]]);
                last = end.CompareTo(last) > 0 ? end : last;
            }
        }

        Bits = (last.Word * WordBits) + last.Bit;
        Width = last.Bit > 0 || last.Word == 0 ? last.Word + 1 : last.Word;
    }

    private (int Word, int Bit) Place(int fact, Fact what, (int Word, int Bit) at)
    {
        int bits = BitsFor(what.Greatest - what.Least);
        (int word, int bit) = at.Bit + bits > WordBits ? (at.Word + 1, 0) : at;
        Places[fact] = new FactPlace(word, bit == WordBits ? 0 : bit, (1U << bits) - 1);
        return (word, bit + bits);
    }

    private void Keep(CompiledStory story, BeatGraph graph, int[] homes)
    {
        ulong beat = BeatBits == 0 ? 0 : (1UL << BeatBits) - 1;
        Kept = new ulong[Loops.Count * Width];
        KeptOnEntry = new ulong[Loops.Count * Width];
        int[] shared = [.. Enumerable.Range(0, homes.Length).Where(fact => homes[fact] < 0)];
        ulong[] relevant = new ulong[Loops.Count];
        for (int first = 0; first < shared.Length; first += WordBits)
        {
            ReadOnlySpan<int> group = shared.AsSpan(first, Math.Min(WordBits, shared.Length - first));
            Spread(story, graph, group, relevant);
            for (int loop = 0; loop < Loops.Count; loop++)
            {
                for (ulong left = relevant[loop]; left != 0; left &= left - 1)
                {
                    int fact = group[BitOperations.TrailingZeroCount(left)];
                    KeptOnEntry[(loop * Width) + Places[fact].Word] |= Places[fact].Bits;
                }
            }
        }

        KeptOnEntry.CopyTo(Kept, 0);
        for (int fact = 0; fact < homes.Length; fact++)
        {
            if (homes[fact] >= 0)
            {
                Kept[(homes[fact] * Width) + Places[fact].Word] |= Places[fact].Bits;
            }
        }

        for (int loop = 0; loop < Loops.Count; loop++)
        {
            Kept[loop * Width] |= beat;
            KeptOnEntry[loop * Width] |= beat;
        }

        ForgetVisits();
    }

    // A loop has a higher number than all that it leads to, so what those read is known before it.
    private void Spread(CompiledStory story, BeatGraph graph, ReadOnlySpan<int> group, ulong[] relevant)
    {
        int[] places = new int[story.Facts.Length];
        for (int place = 0; place < group.Length; place++)
        {
            places[group[place]] = place + 1;
        }

        for (int loop = 0; loop < Loops.Count; loop++)
        {
            ulong read = 0;
            foreach (int beat in Loops[loop])
            {
                foreach (int fact in story.ReadsOf(beat))
                {
                    read |= places[fact] > 0 ? 1UL << (places[fact] - 1) : 0;
                }

                foreach (int to in graph.WaysOf(beat))
                {
                    read |= Loops.Of[to] == loop ? 0 : relevant[Loops.Of[to]];
                }
            }

            relevant[loop] = read;
        }
    }

    private void ForgetVisits()
    {
        for (int beat = 0; beat < Visits.Length; beat++)
        {
            int fact = Visits[beat];
            int loop = Loops.Of[beat];
            if (fact >= 0 && !IsKept(loop, fact))
            {
                Visits[beat] = -1;
            }
        }
    }
}
