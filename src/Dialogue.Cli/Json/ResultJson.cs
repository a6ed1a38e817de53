using System.Text.Json;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Presentation.Words;

namespace Dialogue.Cli.Json;

/// <summary>Writes a playthrough's whole result: who was drawn, what was decided, how it ended, what it shows. The same play gives the same bytes.</summary>
internal static class ResultJson
{
    private static readonly Skill[] Skills = [Skill.Empathy, Skill.Clarity, Skill.Boundaries];

    public static string Write(Playthrough play) => SafeJson.Write(json => Write(json, play));

    private static void Write(Utf8JsonWriter json, Playthrough play)
    {
        json.WriteStartObject();
        json.WriteString("scenario", play.Conversation.Scenario.Id);
        json.WriteString("contentHash", play.Conversation.ContentHash);
        json.WriteNumber("rubricVersion", play.Conversation.Rubric.Version);
        json.WriteNumber("seed", play.Seed);
        WriteCast(json, play.Cast);
        WriteDecisions(json, play);
        WriteEnd(json, play);
        Score score = Score.Of(play);
        WriteScore(json, score);
        WriteMoves(json, score.Moves);
        json.WriteEndObject();
    }

    private static void WriteCast(Utf8JsonWriter json, Cast cast)
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

    private static void WriteDecisions(Utf8JsonWriter json, Playthrough play)
    {
        json.WriteStartArray("decisions");
        foreach (AnsweredMoment moment in Answers.Of(play))
        {
            Decision decision = moment.First;
            json.WriteStartObject();
            json.WriteNumber("number", decision.Number);
            json.WriteString("beat", decision.Beat.Id.Value);
            json.WriteString("choice", decision.Choice?.Id.Value);
            WriteNames(json, "offered", decision.Offered.Select(offered => offered.Id.Value));
            WriteNames(json, "moves", decision.Choice?.Moves.Select(move => move.Value) ?? []);
            WriteValues(json, "values", decision.Values);
            WriteValues(json, "low", decision.Low);
            WriteValues(json, "high", decision.High);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEnd(Utf8JsonWriter json, Playthrough play)
    {
        if (play.Ending is { } ending)
        {
            json.WriteStartObject("ending");
            json.WriteString("beat", play.Beat.Id.Value);
            json.WriteString("outcome", ending.Outcome.ToString().ToLowerInvariant());
            json.WriteString("title", ending.Title.Render(play.Cast));
            json.WriteEndObject();
            json.WriteNull("stopped");
            return;
        }

        json.WriteNull("ending");
        json.WriteStartObject("stopped");
        json.WriteString("beat", play.Beat.Id.Value);
        WriteNames(json, "offered", play.Offered.Where(offered => offered.IsOpen).Select(offered => offered.Id.Value));
        json.WriteBoolean("silence", play.CanStaySilent);
        json.WriteEndObject();
    }

    private static void WriteScore(Utf8JsonWriter json, Score score)
    {
        json.WriteStartObject("score");
        foreach (Skill skill in Skills)
        {
            Estimate estimate = score[skill];
            json.WriteStartObject(SkillWords.Name(skill));
            json.WriteNumber("opportunities", estimate.Opportunities);
            json.WriteNumber("gained", estimate.Gained);
            json.WriteNumber("offered", estimate.Offered);
            WriteShare(json, "share", estimate.Share);
            WriteShare(json, "estimate", estimate.Opportunities == 0 ? null : estimate.Value);
            WriteShare(json, "low", estimate.Opportunities == 0 ? null : estimate.Low);
            WriteShare(json, "high", estimate.Opportunities == 0 ? null : estimate.High);
            json.WriteString("words", estimate.IsEnough ? SkillWords.Often(estimate) : DebriefWords.TooFewMoments);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteMoves(Utf8JsonWriter json, ValueArray<MoveUse> moves)
    {
        json.WriteStartObject("moves");
        json.WriteStartArray("used");
        foreach (MoveUse use in moves.Where(use => use.Used > 0))
        {
            WriteUse(json, use);
        }

        json.WriteEndArray();
        json.WriteStartArray("missed");
        foreach (MoveUse use in moves.Where(use => use.IsMissed))
        {
            WriteUse(json, use);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteUse(Utf8JsonWriter json, MoveUse use)
    {
        json.WriteStartObject();
        json.WriteString("move", use.Move.Value);
        json.WriteNumber("used", use.Used);
        json.WriteNumber("offered", use.Offered);
        json.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter json, string name, SkillValues values)
    {
        json.WriteStartObject(name);
        foreach (Skill skill in Skills)
        {
            json.WriteNumber(SkillWords.Name(skill), values[skill]);
        }

        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string name, IEnumerable<string> names)
    {
        json.WriteStartArray(name);
        foreach (string each in names)
        {
            json.WriteStringValue(each);
        }

        json.WriteEndArray();
    }

    // Six digits are more than an estimate from a dozen choices can bear, and the same on every machine.
    private static void WriteShare(Utf8JsonWriter json, string name, double? share)
    {
        if (share is { } value)
        {
            json.WriteNumber(name, Math.Round(value, 6));
        }
        else
        {
            json.WriteNull(name);
        }
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
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
