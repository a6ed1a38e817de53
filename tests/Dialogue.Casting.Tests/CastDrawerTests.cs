using CsCheck;
using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Snapshooter.Xunit;

namespace Dialogue.Casting.Tests;

public sealed class CastDrawerTests
{
    private static readonly Scenario One = Stage.Scenario(Stage.Role("ruth"));
    private static readonly Scenario Two = Stage.Scenario(Stage.Role("ruth", "fair-but-pressed"), Stage.Role("sam"));
    private static readonly Gen<ulong> Seed = Gen.ULong;

    [Fact]
    public void Gives_different_casts_for_different_seeds()
    {
        int[] seeds = [.. Enumerable.Range(1, 50)];

        int ofOne = seeds.Select(seed => Stage.Draw(One, seed)).Distinct().Count();
        int ofTwo = seeds.Select(seed => Stage.Draw(Two, seed)).Distinct().Count();

        Assert.InRange(ofOne, 45, 50);
        Assert.InRange(ofTwo, 45, 50);
    }

    [Fact]
    public void Gives_different_first_names_for_different_seeds()
    {
        IEnumerable<int> seeds = Enumerable.Range(1, 50);

        int names = seeds.Select(seed => Stage.Draw(One, seed)[new RoleKey("ruth")].FirstName).Distinct().Count();

        Assert.InRange(names, 45, 50);
    }

    [Fact]
    public void Gives_the_same_cast_for_the_same_seed()
    {
        Seed.Sample(seed => CastDrawer.Draw(Two, seed, Personas.Find) == CastDrawer.Draw(Two, seed, Personas.Find));
    }

    [Fact]
    public void Gives_these_casts_on_every_machine()
    {
        IEnumerable<Cast> casts = Enumerable.Range(1, 20).Select(seed => Stage.Draw(Two, seed));

        string printed = Stage.Print(casts);

        Snapshot.Match(printed);
    }

    [Fact]
    public void Fills_every_role_in_the_order_of_the_scenario()
    {
        Cast cast = Stage.Draw(Two, 7);

        Assert.Equal(["ruth", "sam"], cast.Characters.Select(character => character.Role.Value));
        Assert.Equal(["client", "client"], cast.Characters.Select(character => character.Title));
    }

    [Fact]
    public void Gives_nobody_for_a_scenario_without_roles()
    {
        Assert.Equal(Cast.Empty, Stage.Draw(Stage.Scenario(), 7));
    }

    [Fact]
    public void Calls_no_two_of_a_cast_by_the_same_name_and_gives_each_a_detail_of_their_own()
    {
        Scenario crowd = Stage.Scenario([.. Enumerable.Range(1, 8).Select(number => Stage.Role($"role_{number}"))]);

        Seed.Sample(seed =>
        {
            Cast cast = CastDrawer.Draw(crowd, seed, Personas.Find);
            return cast.Characters.Select(character => character.FirstName.ToUpperInvariant()).Distinct().Count() == 8
                && cast.Characters.Select(character => character.Detail).Distinct().Count() == 8;
        });
    }

    [Fact]
    public void Takes_the_next_name_where_a_fixed_one_stands_in_the_way()
    {
        string drawn = Stage.Draw(One, 7).Characters[0].FirstName;
        Scenario withNamesake = Stage.Scenario(Stage.Role("ruth"), Stage.Role("other") with { Name = drawn + " Adler" });

        Cast cast = Stage.Draw(withNamesake, 7);

        Assert.NotEqual(drawn, cast.Characters[0].FirstName);
        Assert.Equal(drawn, cast.Characters[1].FirstName);
    }

    [Fact]
    public void Keeps_what_the_author_fixed()
    {
        Role role = Stage.Role("ruth", "fair-but-pressed") with
        {
            Name = "Ruth Adler",
            Pronouns = Pronouns.They,
            Temperament = new FixedTemperament(TraitLevel.High, TraitLevel.Low, null),
        };

        Seed.Sample(seed =>
        {
            Character ruth = CastDrawer.Draw(Stage.Scenario(role), seed, Personas.Find).Characters[0];
            return ruth is { FirstName: "Ruth", FullName: "Ruth Adler", Pronouns: Pronouns.They }
                && ruth.Temperament is { Patience: TraitLevel.High, Warmth: TraitLevel.Low };
        });
    }

    [Fact]
    public void Draws_without_a_persona_that_is_not_there()
    {
        Scenario unknown = Stage.Scenario(Stage.Role("ruth", "nobody-knows-this-one"));

        Cast cast = Stage.Draw(unknown, 7);

        Assert.Equal(Stage.Draw(One, 7), cast);
    }

    [Fact]
    public void Leaves_out_high_patience_and_warmth_at_level_three()
    {
        Scenario hard = One with { Level = 3 };

        var drawn = Enumerable.Range(1, 300).Select(seed => Stage.Draw(hard, seed).Characters[0].Temperament).ToList();

        Assert.Equal([TraitLevel.Low, TraitLevel.Medium], drawn.Select(temper => temper.Patience).Distinct().Order());
        Assert.Equal([TraitLevel.Low, TraitLevel.Medium], drawn.Select(temper => temper.Warmth).Distinct().Order());
        Assert.Equal([TraitLevel.Low, TraitLevel.Medium, TraitLevel.High], drawn.Select(temper => temper.Directness).Distinct().Order());
    }

    [Fact]
    public void Leaves_high_levels_at_level_three_to_a_persona_that_has_no_others()
    {
        Scenario hard = Stage.Scenario(Stage.Role("ruth", "saint")) with { Level = 3 };
        var saint = new Persona("saint", "waits") { Patience = [TraitLevel.High] };

        Cast cast = CastDrawer.Draw(hard, 7, _ => saint);

        Assert.Equal(TraitLevel.High, cast.Characters[0].Temperament.Patience);
    }

    [Fact]
    public void Draws_a_role_alike_whoever_stands_beside_it()
    {
        Scenario joined = Stage.Scenario(Stage.Role("new"), Stage.Role("ruth"), Stage.Role("last"));

        int alike = Enumerable.Range(1, 500).Count(seed => Stage.Draw(joined, seed)[new RoleKey("ruth")] == Stage.Draw(One, seed).Characters[0]);

        // What differs are shared first names and details, about one cast in sixteen: the one thing that looks at the others.
        Assert.InRange(alike, 450, 499);
    }
}
