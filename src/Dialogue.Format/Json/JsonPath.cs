using System.Globalization;
using System.Text.Json;

namespace Dialogue.Format.Json;

/// <summary>Finds a value in JSON whose syntax was checked before.</summary>
internal static class JsonPath
{
    /// <summary>Gives where the value at the end of a path stands; where the path breaks off, the value that it got to.</summary>
    public static (int Start, int End) Find(ReadOnlySpan<byte> utf8, int from, ReadOnlySpan<string> path)
    {
        if (from >= utf8.Length)
        {
            return (0, 0);
        }

        // What follows the value, a comma say, is no part of it; the reader is not asked to go there.
        Utf8JsonReader reader = new(utf8[from..], isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = JsonCursor.MaxDepth + 1 }));
        try
        {
            reader.Read();
            foreach (string step in path)
            {
                Utf8JsonReader before = reader;
                if (!TryStep(ref reader, step))
                {
                    reader = before;
                    break;
                }
            }

            int start = from + (int)reader.TokenStartIndex;
            reader.TrySkip();
            return (start, from + (int)reader.BytesConsumed);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The file breaks off before that, or a name is no text; its start is all that can be said.
            return (from, from);
        }
    }

    private static bool TryStep(ref Utf8JsonReader reader, string step)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isIt = reader.ValueTextEquals(step);
                reader.Read();
                if (isIt)
                {
                    return true;
                }

                reader.TrySkip();
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray && int.TryParse(step, CultureInfo.InvariantCulture, out int index))
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (index-- == 0)
                {
                    return true;
                }

                reader.TrySkip();
            }
        }

        return false;
    }
}
