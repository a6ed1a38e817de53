namespace Dialogue.Benchmarks.Groups.Authoring;

/// <summary>The floor of joint sums: breadth first over packed pairs of decision and three sums, in one flat table that is large enough from the start.</summary>
internal sealed class FlatSums(int[][] answers, int tableBits)
{
    private const int Offset = 64;

    private readonly ulong[] _table = new ulong[1 << tableBits];
    private readonly ulong[] _queue = new ulong[1 << (tableBits - 1)];

    /// <summary>Searches, and gives how many pairs there are. Each row of answers is one decision: empathy, clarity, boundaries, and so on.</summary>
    public int Search()
    {
        Array.Clear(_table);
        int found = 0;
        Meet(Pack(0, Offset, Offset, Offset), ref found);
        for (int next = 0; next < found; next++)
        {
            ulong state = _queue[next];
            int decision = (int)(state >> 24);
            if (decision == answers.Length)
            {
                continue;
            }

            int[] row = answers[decision];
            (int e, int c, int b) = ((int)(state >> 16) & 255, (int)(state >> 8) & 255, (int)state & 255);
            for (int each = 0; each < row.Length; each += 3)
            {
                Meet(Pack(decision + 1, e + row[each], c + row[each + 1], b + row[each + 2]), ref found);
            }
        }

        return found;
    }

    private static ulong Pack(int decision, int e, int c, int b) => ((ulong)decision << 24) | ((ulong)e << 16) | ((ulong)c << 8) | (uint)b;

    private void Meet(ulong state, ref int found)
    {
        ulong key = state + 1;
        int place = (int)((key * 0x9E3779B97F4A7C15UL) >> (64 - tableBits));
        while (_table[place] != 0)
        {
            if (_table[place] == key)
            {
                return;
            }

            place = (place + 1) & (_table.Length - 1);
        }

        _table[place] = key;
        _queue[found++] = state;
    }
}
