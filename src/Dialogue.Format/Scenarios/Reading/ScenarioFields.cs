using System.Globalization;
using System.Text;
using System.Text.Json;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>Reads the short fields at the top of a scenario's file.</summary>
internal static class ScenarioFields
{
    /// <summary>The format that this program writes.</summary>
    public const int CurrentFormat = 1;

    private const int MostSkills = 3;
    private const int LongestTag = 35;

    /// <summary>Reads the number of the format: a newer one is refused, an older one is upgraded; 0 stands in drafts from before the first version.</summary>
    public static bool IsSupportedFormat(ref JsonCursor json)
    {
        if (!json.TryReadNumber(0, int.MaxValue, out int format))
        {
            return true;
        }

        if (format > CurrentFormat)
        {
            json.Report(
                DiagnosticRules.FormatUnsupported,
                string.Create(CultureInfo.InvariantCulture, $"This file is written in format {format}; this program reads format {CurrentFormat}. A newer version of Dialogue will read it."));
            return false;
        }

        if (format < CurrentFormat)
        {
            json.Report(
                DiagnosticRules.FormatOutdated,
                string.Create(CultureInfo.InvariantCulture, $"This file is written in format {format} and was read as format {CurrentFormat}."));
        }

        return true;
    }

    public static string? ReadId(ref JsonCursor json, string? expected)
    {
        string? id = ReadString(ref json, "an id in quotes");
        if (id is null)
        {
            return null;
        }

        if (!Names.IsId(id))
        {
            json.Report(
                DiagnosticRules.InvalidId,
                $"{Words.Quote(id.AsSpan())} is no id; ids are small letters and digits with single hyphens, at most {Names.MaxLength} characters.",
                expected);
        }
        else if (expected is not null && id != expected)
        {
            json.Report(DiagnosticRules.InvalidId, $"The id is {Words.Quote(id.AsSpan())}, but the file's name says {Words.Quote(expected.AsSpan())}.", expected);
        }

        return id;
    }

    /// <summary>Reads a language tag as BCP 47 shapes them: letters, then parts of letters and digits behind hyphens.</summary>
    public static string ReadLanguage(ref JsonCursor json)
    {
        string? tag = ReadString(ref json, "a language tag such as 'en'");
        if (tag is null)
        {
            return "en";
        }

        bool isTag = tag.Length <= LongestTag;
        int part = 0;
        foreach (string subtag in isTag ? tag.Split('-') : [])
        {
            bool isFirst = part++ == 0;
            isTag &= subtag.Length is >= 1 and <= 8
                && subtag.All(isFirst ? char.IsAsciiLetter : char.IsAsciiLetterOrDigit)
                && (!isFirst || subtag.Length >= 2);
        }

        if (!isTag)
        {
            json.Refuse("a language tag such as 'en' or 'pt-BR'");
        }

        return tag;
    }

    public static string? ReadStrategy(ref JsonCursor json, ReadingContext context)
    {
        string? strategy = json.ReadText(TextShape.Line);
        if (strategy is not null && context.Options.Strategies is { } known && !known.Contains(strategy))
        {
            string? nearest = json.Problems.Nearest.Find(strategy, known.Order(StringComparer.Ordinal));
            json.Report(DiagnosticRules.WrongTypeOrRange, $"The curriculum has no strategy {Words.Quote(strategy.AsSpan())}.", nearest);
        }

        return strategy;
    }

    public static ValueArray<Skill> ReadSkills(ref JsonCursor json)
    {
        if (!json.IsList("a list of one to three skills"))
        {
            return [];
        }

        int start = json.Start;
        List<Skill> skills = [];
        int count = 0;
        while (json.NextElement())
        {
            count++;
            int skill = json.ReadWord(FormatWords.Skills);
            if (skill >= 0 && skills.Contains((Skill)skill))
            {
                json.Report(DiagnosticRules.DuplicateId, $"{json.Key} names this skill twice.");
            }
            else if (skill >= 0)
            {
                skills.Add((Skill)skill);
            }
        }

        if (count is 0 or > MostSkills)
        {
            json.Problems.Add(DiagnosticRules.WrongTypeOrRange, start, json.End, "A scenario practises one to three skills.");
        }

        return SharedArrays<Skill>.Copy(skills);
    }

    public static string? ReadString(ref JsonCursor json, string wanted)
    {
        if (json.Token == JsonTokenType.String)
        {
            return Encoding.UTF8.GetString(json.Content());
        }

        json.Refuse(wanted);
        return null;
    }
}
