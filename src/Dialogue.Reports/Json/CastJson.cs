using System.Diagnostics;
using System.Text.Json;
using Dialogue.Core.Characters;

namespace Dialogue.Reports.Json;

/// <summary>Writes who was drawn, so that the same people can be met again.</summary>
internal static class CastJson
{
    public static void Write(Utf8JsonWriter json, Cast cast)
    {
        json.WriteStartArray("cast");
        foreach (Character character in cast.Characters)
        {
            json.WriteStartObject();
            json.WriteString("role", character.Role.Value);
            json.WriteString("title", character.Title);
            json.WriteString("name", character.FirstName);
            json.WriteString("fullName", character.FullName);
            json.WriteString("pronouns", character.Pronouns.Word(PronounForm.They));
            json.WriteString("age", character.Age.ToString().ToLowerInvariant());
            json.WriteStartObject("temperament");
            for (Trait trait = Trait.Patience; trait <= Trait.Directness; trait++)
            {
                json.WriteString(trait.Word(), character.Temperament[trait].Word());
            }

            json.WriteEndObject();
            json.WriteString("quirk", QuirkWord(character.Quirk));
            json.WriteString("detail", character.Detail);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string QuirkWord(WritingQuirk quirk) => quirk switch
    {
        WritingQuirk.Plain => "plain",
        WritingQuirk.LowerCase => "lower-case",
        WritingQuirk.NoFullStop => "no-full-stop",
        WritingQuirk.TrailingDots => "trailing-dots",
        WritingQuirk.Bursts => "bursts",
        WritingQuirk.Ampersand => "ampersand",
        WritingQuirk.Initial => "initial",
        _ => throw new UnreachableException(),
    };
}
