using System.Text.Json;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Reports.Tests.Json;

/// <summary>Reads back what the journal kept, from nothing but the JSON.</summary>
internal static class SaveReading
{
    private static readonly string[] Quirks = ["plain", "lower-case", "no-full-stop", "trailing-dots", "bursts", "ampersand", "initial"];

    public static KeptPlaythrough Read(JsonElement play) => new(
        play.GetProperty("number").GetInt64(),
        new PlayId(play.GetProperty("id").GetGuid()),
        play.GetProperty("title").GetString()!,
        Saved(play.GetProperty("save")),
        play.GetProperty("save").GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("at").GetDateTimeOffset()).ToValueArray(),
        play.GetProperty("begunAt").GetDateTimeOffset(),
        play.GetProperty("firstEndedAt") is { ValueKind: not JsonValueKind.Null } ended ? ended.GetDateTimeOffset() : null,
        play.GetProperty("open").GetBoolean());

    private static SavedPlaythrough Saved(JsonElement save) => new(
        save.GetProperty("scenario").GetString()!,
        save.GetProperty("contentHash").GetString()!,
        save.GetProperty("seed").GetUInt64(),
        new Cast(save.GetProperty("cast").EnumerateArray().Select(Person).ToValueArray()),
        save.GetProperty("steps").EnumerateArray().Select(Step).ToValueArray());

    private static SavedStep Step(JsonElement step)
    {
        if (step.TryGetProperty("back", out JsonElement back))
        {
            return new SavedStep.Back(back.GetInt32());
        }

        BeatId beat = new(step.GetProperty("beat").GetString()!);
        return step.GetProperty("choice").GetString() is { } choice
            ? new SavedStep.Took(new ChoicePath(beat, new ChoiceId(choice)))
            : new SavedStep.StayedSilent(beat);
    }

    private static Character Person(JsonElement person) => new(
        new RoleKey(person.GetProperty("role").GetString()!),
        person.GetProperty("title").GetString()!,
        person.GetProperty("name").GetString()!,
        person.GetProperty("fullName").GetString()!,
        Enum.Parse<Pronouns>(person.GetProperty("pronouns").GetString()!, ignoreCase: true),
        Enum.Parse<AgeBand>(person.GetProperty("age").GetString()!, ignoreCase: true),
        new Temperament(Level(person, "patience"), Level(person, "warmth"), Level(person, "directness")),
        (WritingQuirk)Array.IndexOf(Quirks, person.GetProperty("quirk").GetString()),
        person.GetProperty("detail").GetString()!);

    private static TraitLevel Level(JsonElement person, string trait) =>
        Enum.Parse<TraitLevel>(person.GetProperty("temperament").GetProperty(trait).GetString()!, ignoreCase: true);
}
