using System.Text.Json;
using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Sources;
using Dialogue.Authoring.Foreign.Twine;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Foreign.Twee;

/// <summary>Reads Twee 3: one file, or several that are one story.</summary>
internal static class TweeReader
{
    private const string Mark = "::";

    public static TwineStory? Read(IReadOnlyList<ForeignFile> files, LossReport losses)
    {
        List<SourceText> sources = [.. files.Select(file => SourceText.Decode(file, losses))];
        if (sources.Count == 0)
        {
            return null;
        }

        string title = string.Empty;
        List<TwinePassage> passages = [.. sources.SelectMany(source => Passages(source, losses))];
        if (passages.Find(passage => passage.Name == "StoryTitle") is { } named)
        {
            title = named.Body.Text.Trim();
            passages.Remove(named);
        }

        TwineStory story = new(title, sources[0].Start);
        if (passages.Find(passage => passage.Name == "StoryData") is { } settings)
        {
            passages.Remove(settings);
            ReadSettings(settings, story, losses);
        }

        story.Passages.AddRange(passages);
        if (passages.Count == 0)
        {
            losses.Fail(sources[0].Start, $"There is no passage in this file: a passage starts with a line such as `{Mark} Start`.");
        }

        return story;
    }

    private static IEnumerable<TwinePassage> Passages(SourceText source, LossReport losses)
    {
        string text = source.Text;
        SourceSlice whole = source.Whole();
        int header = NextHeader(text, 0);
        int before = header < 0 ? text.Length : header;
        if (!string.IsNullOrWhiteSpace(text[..before]) && header >= 0)
        {
            losses.Lost(source.At(0, before), "What stands before the first passage did not come along.");
        }

        while (header >= 0)
        {
            int lineEnd = text.IndexOf('\n', header);
            int body = lineEnd < 0 ? text.Length : lineEnd + 1;
            int next = NextHeader(text, body);
            TweeHeader read = TweeHeader.Read(text[(header + Mark.Length)..(lineEnd < 0 ? text.Length : lineEnd)]);
            yield return new TwinePassage(
                read.Name, read.Tags, Unescaped(source, whole.Part(body, next < 0 ? text.Length : next), body), source.At(header, Math.Max(header, lineEnd < 0 ? text.Length : lineEnd)));
            header = next;
        }
    }

    private static int NextHeader(string text, int from)
    {
        int at = from;
        while (at < text.Length)
        {
            if (text.AsSpan(at).StartsWith(Mark, StringComparison.Ordinal))
            {
                return at;
            }

            int end = text.IndexOf('\n', at);
            at = end < 0 ? text.Length : end + 1;
        }

        return -1;
    }

    // A line of a passage that starts with two colons has a backslash before them.
    private static SourceSlice Unescaped(SourceText source, SourceSlice body, int start)
    {
        string text = body.Text;
        const string Escaped = @"\::";
        if (!text.Contains(Escaped, StringComparison.Ordinal))
        {
            return body;
        }

        List<int> kept = [];
        for (int at = 0; at < text.Length; at++)
        {
            bool isEscape = (at == 0 || text[at - 1] == '\n') && text.AsSpan(at).StartsWith(Escaped, StringComparison.Ordinal);
            if (!isEscape)
            {
                kept.Add(at);
            }
        }

        return new SourceSlice(source, string.Concat(kept.Select(at => text[at])), start, [.. kept.Select(at => start + at)]);
    }

    private static void ReadSettings(TwinePassage passage, TwineStory story, LossReport losses)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(passage.Body.Text.Trim(), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            if (json.RootElement.ValueKind == JsonValueKind.Object)
            {
                story.Format = Text(json.RootElement, "format") ?? string.Empty;
                story.Start = Text(json.RootElement, "start");
                losses.Note(passage.At, "The IFID and the other settings of the story did not come along; `dialogue export twee` makes an IFID of the scenario's id.");
            }
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or ArgumentException)
        {
            losses.Lost(passage.At, $"StoryData is no JSON, so the format and the start of the story are guessed ({DiagnosticRules.JsonSyntax.Name}).");
        }
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
