using CsCheck;
using Dialogue.Authoring.Figures;

namespace Dialogue.Authoring.Tests.Figures;

public sealed class PairListsTests
{
    private const int States = 60;

    // For each state: from which of the few before it, and how far its pairs move on each of these ways.
    private static readonly Gen<(int Back, int Gained, int Offered)[][]> Ways =
        Gen.Select(Gen.Int[1, 4], Gen.Int[0, 4], Gen.Int[0, 40]).Array[1, 3].Array[States];

    [Fact]
    public void Gives_what_dictionaries_give_however_often_lists_move()
    {
        Ways.Sample(Compare, iter: 100);
    }

    [Fact]
    public void A_list_that_was_let_go_can_be_made_anew()
    {
        PairLists lists = new(2);
        lists.Begin(0, isSole: false);
        lists.Add(1, 2, 0.5);
        lists.Add(1, 2, 0.25);
        lists.End();

        lists.Clear(0);
        lists.Begin(0, isSole: true);
        lists.Add(3, 4, 1);
        lists.End();

        Assert.Equal([KeyValuePair.Create((3, 4), 1.0)], lists.Read(0));
    }

    private static void Compare((int Back, int Gained, int Offered)[][] ways)
    {
        PairLists lists = new(States);
        List<Dictionary<(int, int), double>> expected = [];
        int[] readers = [.. Enumerable.Range(0, States).Select(state => ways.Where((each, to) => to > 0).SelectMany((each, to) => each.Select(way => Source(to + 1, way.Back))).Count(from => from == state))];
        for (int state = 0; state < States; state++)
        {
            lists.Begin(state, isSole: state > 0 && ways[state].Length == 1);
            Dictionary<(int, int), double> mine = [];
            if (state == 0)
            {
                lists.Add(0, 0, 1);
                mine.Add((0, 0), 1);
            }

            foreach ((int back, int gained, int offered) in state == 0 ? [] : ways[state])
            {
                lists.AddFrom(Source(state, back), gained, offered, 0.5);
                foreach (((int, int) pair, double chance) in expected[Source(state, back)])
                {
                    (int, int) moved = (pair.Item1 + gained, pair.Item2 + offered);
                    mine[moved] = mine.GetValueOrDefault(moved) + (chance * 0.5);
                }
            }

            lists.End();
            expected.Add(mine);
            Assert.Equal(mine, lists.Read(state));
            lists.KeepFor(state, readers[state]);
        }
    }

    private static int Source(int state, int back) => Math.Max(0, state - back);
}
