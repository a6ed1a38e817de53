using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Storage.Connections;
using Dialogue.Storage.Rows;

namespace Dialogue.Storage.Keeping;

/// <summary>Writes what does not change while somebody plays: which scenario, and who.</summary>
internal sealed class PlaythroughWriter(JournalConnection db)
{
    private const string InsertPlaythrough = """
        insert into playthrough (uuid, scenario, title, content_hash, seed, begun_at, begun_zone, is_open, last_day)
        values ($uuid, $scenario, $title, $hash, $seed, $at, $zone, 0, '') returning id
        """;

    private const string InsertCharacter = """
        insert into character
            (playthrough, position, role, title, first_name, full_name, pronouns, age, patience, warmth, directness, quirk, detail)
        values ($playthrough, $position, $role, $title, $first, $full, $pronouns, $age, $patience, $warmth, $directness, $quirk, $detail)
        """;

    private const string UpdateState =
        "update playthrough set is_open = $open, last_day = $day where id = $id and (is_open <> $open or last_day <> $day)";

    private const string UpdateAside = "update playthrough set is_open = 0 where uuid = $uuid";

    /// <summary>Writes a new playthrough, without its steps and its state, and gives its number.</summary>
    public long Insert(PlayId play, Playthrough playthrough, DateTimeOffset begunAt)
    {
        long number = db[InsertPlaythrough].First(
            row => row.Integer(0),
            play.ToString(),
            playthrough.Conversation.Scenario.Id,
            playthrough.Conversation.Scenario.Title,
            playthrough.Conversation.ContentHash,
            unchecked((long)playthrough.Seed),
            StoredTime.At(begunAt),
            StoredTime.Zone(begunAt));
        for (int position = 0; position < playthrough.Cast.Characters.Count; position++)
        {
            Insert(number, position, playthrough.Cast.Characters[position]);
        }

        return number;
    }

    /// <summary>Notes whether a playthrough waits for an answer, and the day on which something was last done in it.</summary>
    public void NoteState(long number, Playthrough playthrough, DateTimeOffset lastAt) => db[UpdateState].Run(
        playthrough.Status == PlaythroughStatus.AtChoice ? 1 : 0, StoredTime.Day(StoredTime.DayOf(lastAt)), number);

    /// <summary>Notes that a playthrough is not to be taken up again.</summary>
    public void SetAside(PlayId play) => db[UpdateAside].Run(play.ToString());

    private void Insert(long number, int position, Character character) => db[InsertCharacter].Run(
        number,
        position,
        character.Role.Value,
        character.Title,
        character.FirstName,
        character.FullName,
        Words.Pronouns[character.Pronouns],
        Words.Ages[character.Age],
        Words.Levels[character.Temperament.Patience],
        Words.Levels[character.Temperament.Warmth],
        Words.Levels[character.Temperament.Directness],
        Words.Quirks[character.Quirk],
        character.Detail);
}
