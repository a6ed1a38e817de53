using Dialogue.Core.Characters;
using Dialogue.Core.Values;

namespace Dialogue.Casting.Tests;

public sealed class PersonaSeedTests
{
    private const string Ids = "careful-with-words dry-and-precise fair-but-pressed generous-and-blunt loyal-and-hurt new-and-eager open-hearted "
        + "private-by-nature proud-of-the-work quick-to-joke quiet-and-exact seen-it-all slow-to-trust stretched-thin tired-and-kind used-to-deciding "
        + "warm-and-scattered worried-underneath";

    public static TheoryData<string> Names() => [.. Personas.All.Select(persona => persona.Id)];

    [Fact]
    public void Ships_the_personas_that_scenarios_name()
    {
        Assert.Equal(Ids.Split(' '), Personas.All.Select(persona => persona.Id));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Leaves_two_levels_free_in_two_traits(string id)
    {
        Persona persona = Personas.Find(id)!;

        int free = new[] { persona.Patience, persona.Warmth, persona.Directness }.Count(levels => levels.Count != 1);

        Assert.InRange(free, 2, 3);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Has_six_to_ten_details_that_no_other_persona_has(string id)
    {
        Persona persona = Personas.Find(id)!;

        IEnumerable<string> elsewhere = Personas.All.Where(other => other.Id != id).SelectMany(other => other.Details);

        Assert.InRange(persona.Details.Distinct().Count(), 6, 10);
        Assert.Empty(persona.Details.Intersect(elsewhere));
    }

    [Fact]
    public void Speaks_of_nobody_by_gender()
    {
        string[] gendered = ["he", "she", "him", "his", "her", "hers", "man", "woman", "men", "women", "boy", "girl", "mother", "father", "wife", "husband"];

        var words = Personas.All.SelectMany(persona => persona.Details.Append(persona.About)).SelectMany(text => text.ToLowerInvariant().Split(' ', ',', '\''));

        Assert.Empty(words.Intersect(gendered));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Keeps_every_draw_within_a_persona(string id)
    {
        Persona persona = Personas.Find(id)!;

        var drawn = Enumerable.Range(1, 200).Select(seed => Stage.Draw(Stage.Scenario(Stage.Role("ruth", id)), seed).Characters[0]).ToList();

        Within(persona.Patience, drawn.Select(character => character.Temperament.Patience));
        Within(persona.Warmth, drawn.Select(character => character.Temperament.Warmth));
        Within(persona.Directness, drawn.Select(character => character.Temperament.Directness));
        Within(persona.Ages, drawn.Select(character => character.Age));
        Within(persona.Quirks, drawn.Select(character => character.Quirk));
        Within(persona.Details, drawn.Select(character => character.Detail));
    }

    /// <summary>Everything that is allowed comes out in some draw, and nothing else.</summary>
    private static void Within<T>(ValueArray<T> allowed, IEnumerable<T> drawn)
    {
        if (!allowed.IsEmpty)
        {
            Assert.Equal(allowed.Order(), drawn.Distinct().Order());
        }
    }
}
