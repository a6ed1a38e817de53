using CsCheck;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Values;

namespace Dialogue.Scenarios.Tests;

public sealed class CastTests
{
    private const int LongestPlay = 60;

    [Theory]
    [MemberData(nameof(Each.Scenario), MemberType = typeof(Each))]
    public void Fifty_seeds_give_at_least_forty_five_casts(string id)
    {
        int casts = Enumerable.Range(1, 50).Select(seed => Library.Draw(id, (ulong)seed)).Distinct().Count();

        Assert.InRange(casts, 45, 50);
    }

    [Theory]
    [MemberData(nameof(Each.Scenario), MemberType = typeof(Each))]
    public void The_same_seed_gives_the_same_cast(string id)
    {
        Cast again = Library.Draw(id, 7);

        Assert.Equal(Library.Draw(id, 7), again);
    }

    [Theory]
    [MemberData(nameof(Each.Scenario), MemberType = typeof(Each))]
    public void Nothing_offered_valued_or_reached_depends_on_a_name_a_pronoun_an_age_or_a_habit(string id)
    {
        Gen<(ulong, ulong, int[])> plays = Gen.Select(Gen.ULong[1, 5000], Gen.ULong[1, 5000], Gen.Int[0, 99].Array[LongestPlay]);

        plays.Sample(
            (one, other, luck) =>
            {
                Cast cast = Library.Draw(id, one);
                Cast renamed = WithTemperamentsOf(cast, Library.Draw(id, other));

                Assert.Equal(Trace(id, cast, one, luck), Trace(id, renamed, one, luck));
            },
            iter: 40);
    }

    [Fact]
    public void A_temperament_is_what_the_comparison_leaves_as_it_is()
    {
        Cast cast = Library.Draw("camera-off", 1);
        Cast renamed = WithTemperamentsOf(cast, Library.Draw("camera-off", 2));

        Assert.Equal(cast.Characters.Select(each => each.Temperament), renamed.Characters.Select(each => each.Temperament));
        Assert.NotEqual(cast.Characters.Select(each => each.FullName), renamed.Characters.Select(each => each.FullName));
    }

    private static Cast WithTemperamentsOf(Cast cast, Cast others) =>
        new(others.Characters.Select(other => other with { Temperament = cast[other.Role].Temperament }).ToValueArray());

    // What a player meets at each step, without a word of it.
    private static List<string> Trace(string id, Cast cast, ulong seed, int[] luck)
    {
        List<string> trace = [];
        Playthrough at = Library.Conversation(id).Begin(cast, seed);
        for (int step = 0; step < luck.Length && at.Status == PlaythroughStatus.AtChoice; step++)
        {
            trace.Add($"{at.Beat.Id} {at.Channel} {at.CanStaySilent} {string.Join(' ', at.Offered.Select(each => $"{each.Id}:{each.IsOpen}:{each.Values}"))}");
            IReadOnlyList<TakeOutcome.Taken> steps = RandomPlay.Steps(at);
            at = steps[luck[step] % steps.Count].Playthrough;
        }

        return [.. trace, $"{at.Status} {at.Beat.Id}"];
    }
}
