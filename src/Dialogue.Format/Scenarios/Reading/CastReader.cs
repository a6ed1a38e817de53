using System.Text;
using System.Text.Json;
using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>Reads the parts to be cast.</summary>
internal static class CastReader
{
    private const int MostRoles = 8;

    private const int Title = 0;
    private const int About = 1;
    private const int Persona = 2;
    private const int Name = 3;
    private const int PronounsOf = 4;
    private const int TemperamentOf = 5;

    private static readonly WordTable Properties = new("role", "about", "persona", "name", "pronouns", "temperament");

    public static ValueArray<Role> Read(ref JsonCursor json, ReadingContext context)
    {
        if (!json.IsObject())
        {
            return [];
        }

        List<Role> roles = [];
        while (json.NextKey(out ReadOnlySpan<byte> utf8))
        {
            string key = Encoding.UTF8.GetString(utf8);
            if (!context.Roles.Add(utf8, json.KeyStart, json.KeyEnd))
            {
                json.RefuseDuplicate();
                continue;
            }

            CheckKey(in json, key, context.Roles.Count);
            json.Read();
            if (ReadRole(ref json, context, new RoleKey(key)) is { } role)
            {
                roles.Add(role);
            }
        }

        return SharedArrays<Role>.Copy(roles);
    }

    private static void CheckKey(in JsonCursor json, string key, int count)
    {
        if (!Names.IsKey(key) || key is "you" or "narrator")
        {
            json.ReportKey(
                DiagnosticRules.InvalidId,
                $"{Words.Quote(key.AsSpan())} is no key for the cast; keys are a small letter, then small letters, digits and underscores, and not 'you' or 'narrator'.");
        }

        if (count == MostRoles + 1)
        {
            json.ReportKey(DiagnosticRules.LimitExceeded, $"A cast has at most {MostRoles} members; this is one too many.");
        }
    }

    private static Role? ReadRole(ref JsonCursor json, ReadingContext context, RoleKey key)
    {
        if (!json.IsObject())
        {
            return null;
        }

        string? title = null;
        string? about = null;
        string? persona = null;
        string? name = null;
        Pronouns? pronouns = null;
        FixedTemperament temperament = FixedTemperament.None;
        ObjectProperties properties = new(Properties, json.Start);
        while (json.NextProperty(ref properties))
        {
            switch (properties.Current)
            {
                case Title:
                    title = json.ReadText(TextShape.Line);
                    break;
                case About:
                    about = json.ReadText(TextShape.Line);
                    break;
                case Persona:
                    persona = ReadPersona(ref json, context);
                    break;
                case Name:
                    name = json.ReadText(TextShape.Line);
                    break;
                case PronounsOf:
                    int word = json.ReadWord(FormatWords.Pronouns);
                    pronouns = word < 0 ? null : (Pronouns)word;
                    break;
                case TemperamentOf:
                    temperament = ReadTemperament(ref json);
                    break;
            }
        }

        bool isWhole = json.Require(in properties, Title, "A member of the cast") & json.Require(in properties, About, "A member of the cast");
        return isWhole && title is not null && about is not null
            ? new Role(key, title, about) { Persona = persona, Name = name, Pronouns = pronouns, Temperament = temperament }
            : null;
    }

    private static string? ReadPersona(ref JsonCursor json, ReadingContext context)
    {
        if (json.Token != JsonTokenType.String)
        {
            json.Refuse("the id of a persona");
            return null;
        }

        string persona = Encoding.UTF8.GetString(json.Content());
        if (!Names.IsId(persona))
        {
            json.Report(DiagnosticRules.InvalidId, $"{Words.Quote(persona.AsSpan())} is no id of a persona.");
        }
        else if (context.Options.Personas is { } known && !known.Contains(persona))
        {
            string? nearest = json.Problems.Nearest.Find(persona, known.Order(StringComparer.Ordinal));
            json.Report(DiagnosticRules.UnknownPersona, $"There is no persona {Words.Quote(persona.AsSpan())}.", nearest);
        }

        return persona;
    }

    private static FixedTemperament ReadTemperament(ref JsonCursor json)
    {
        if (!json.IsObject())
        {
            return FixedTemperament.None;
        }

        Span<TraitLevel?> levels = [null, null, null];
        ObjectProperties properties = new(FormatWords.Traits, json.Start);
        while (json.NextProperty(ref properties))
        {
            int level = json.ReadWord(FormatWords.Levels);
            levels[properties.Current] = level < 0 ? null : (TraitLevel)level;
        }

        return new FixedTemperament(levels[0], levels[1], levels[2]);
    }
}
