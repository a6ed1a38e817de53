using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Sources;

namespace Dialogue.Authoring.Foreign.H5p;

/// <summary>Finds the words of content that is more than words: what stands in texts, what a picture shows, what a video is called.</summary>
internal sealed class MediaWords(JsonSource source, LossReport losses)
{
    private const int MostTexts = 200;
    private const int Deepest = 12;

    // Properties that hold words for the person who plays.
    private static readonly string[] Texts = ["text", "alt", "question", "title", "taskDescription", "label", "introduction"];

    public IReadOnlyList<string> Of(JsonPart type, string library)
    {
        string kind = library.Split(' ')[0];
        JsonPart content = type["params"];
        List<string> found = [];
        Collect(content, found, 0);
        string title = H5pWords.Of(type["metadata"]["title"].Words);
        if (found.Count == 0 && title.Length > 0)
        {
            found.Add(title);
        }

        if (kind is not ("H5P.AdvancedText" or "H5P.Text"))
        {
            string name = kind.StartsWith("H5P.", StringComparison.Ordinal) ? kind[4..] : "unknown content";
            losses.Lost(source.At(type), $"{LossReport.Quote(name)} did not come along, only the words in it.");
        }

        return found;
    }

    private static void Collect(JsonPart part, List<string> found, int depth)
    {
        if (depth > Deepest || found.Count >= MostTexts)
        {
            return;
        }

        foreach ((string name, JsonPart value) in part.Properties)
        {
            string words = value.Kind == JsonPartKind.Text && Texts.Contains(name) ? H5pWords.Of(value.Words) : string.Empty;
            if (words.Length > 0 && !found.Contains(words))
            {
                found.Add(words);
            }

            if (name is not ("l10n" or "override" or "behaviour" or "visuals" or "UI" or "a11y" or "metadata"))
            {
                Collect(value, found, depth + 1);
            }
        }

        foreach (JsonPart item in part.Items)
        {
            Collect(item, found, depth + 1);
        }
    }
}
