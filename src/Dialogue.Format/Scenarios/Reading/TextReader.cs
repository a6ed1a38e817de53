using System.Text.Json;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>Reads texts of a scenario, with their tokens.</summary>
internal static class TextReader
{
    /// <summary>Reads a text with tokens; null where it is no text.</summary>
    public static ScenarioText? Read(ref JsonCursor json, ReadingContext context, TextShape shape)
    {
        string? words = json.ReadText(shape, out bool mayHaveTokens);
        if (words is null)
        {
            return null;
        }

        return mayHaveTokens && words.Contains('{', StringComparison.Ordinal) && words.Length <= shape.MaxLength
            ? ReadTokens(in json, context, words)
            : ScenarioText.Plain(words);
    }

    /// <summary>Reads a text of one line.</summary>
    public static ScenarioText? ReadLine(ref JsonCursor json, ReadingContext context) => Read(ref json, context, TextShape.Line);

    /// <summary>Reads a text that may have several lines.</summary>
    public static ScenarioText? ReadParagraph(ref JsonCursor json, ReadingContext context) => Read(ref json, context, TextShape.Paragraph);

    /// <summary>Reads a short text that occurs often, such as a time, and gives one string for all its copies.</summary>
    public static string? ReadShared(ref JsonCursor json, ReadingContext context)
    {
        if (json.Token != JsonTokenType.String || json.IsEscaped || json.Raw.Length > 64)
        {
            return json.ReadText(TextShape.Line);
        }

        int number = context.Words.Find(json.Raw);
        if (number >= 0)
        {
            return context.Words[number];
        }

        int before = json.Problems.Count;
        string? text = json.ReadText(TextShape.Line);
        return json.Problems.Count == before ? context.Words[context.Words.Add(json.Raw)] : text;
    }

    /// <summary>Reads a list of texts of one line.</summary>
    public static ValueArray<ScenarioText> ReadList(ref JsonCursor json, ReadingContext context)
    {
        if (!json.IsList("a list of texts"))
        {
            return [];
        }

        List<ScenarioText> texts = [];
        while (json.NextElement())
        {
            if (ReadLine(ref json, context) is { } text)
            {
                texts.Add(text);
            }
        }

        return SharedArrays<ScenarioText>.Copy(texts);
    }

    private static ScenarioText ReadTokens(in JsonCursor json, ReadingContext context, string words)
    {
        List<TextProblem> problems = context.TextProblems;
        problems.Clear();
        ScenarioText text = TextParser.Parse(words, problems);
        int problem = 0;
        for (int at = words.IndexOf('{', StringComparison.Ordinal); at >= 0 && at < words.Length; at = words.IndexOf('{', at))
        {
            if (at + 1 < words.Length && words[at + 1] == '{')
            {
                at += 2;
                continue;
            }

            int close = words.IndexOf('}', at);
            TextSpan token = new(at, (close < 0 ? words.Length : close + 1) - at);
            if (problem < problems.Count && problems[problem].At.Start == at)
            {
                string broken = problems[problem++].Token;
                context.RoleUses.AddBrokenToken(broken, token, new TextSpan(json.ContentStart, json.Raw.Length));
            }
            else
            {
                UseRole(in json, context, words, token);
            }

            at = token.End;
        }

        return text;
    }

    private static void UseRole(in JsonCursor json, ReadingContext context, string words, TextSpan token)
    {
        ReadOnlySpan<char> inside = words.AsSpan(token.Start + 1, token.Length - 2);
        int length = inside.IndexOfAny('.', ':');
        string role = (length < 0 ? inside : inside[..length]).ToString();
        int number = context.Roles.Find(role);
        if (number >= 0)
        {
            context.Roles.Use(number);
        }
        else
        {
            context.RoleUses.AddToken(role, new TextSpan(token.Start + 1, role.Length), new TextSpan(json.ContentStart, json.Raw.Length));
        }
    }
}
