using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dialogue.Reports.Cleaning;

namespace Dialogue.Reports.Json;

/// <summary>Writes JSON that a person can read, too, and that a terminal can show without harm.</summary>
public static class SafeJson
{
    private static readonly JsonWriterOptions Pages = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Lines = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Gives what a function writes, indented.</summary>
    public static string Write(Action<Utf8JsonWriter> content) => Write(content, Pages);

    /// <summary>Gives what a function writes, in one line.</summary>
    public static string WriteLine(Action<Utf8JsonWriter> content) => Write(content, Lines);

    /// <summary>Escapes what would command a terminal. Such characters stand only inside strings, where an escape means the same.</summary>
    public static string Escape(string json)
    {
        StringBuilder? safe = null;
        int copied = 0;
        for (int i = 0; i < json.Length; i++)
        {
            if (json[i] != '\n' && !SafeCharacters.IsHarmless(json[i]))
            {
                safe ??= new StringBuilder(json.Length + 16);
                safe.Append(json, copied, i - copied).Append(CultureInfo.InvariantCulture, $"\\u{(int)json[i]:X4}");
                copied = i + 1;
            }
        }

        return safe is null ? json : safe.Append(json, copied, json.Length - copied).ToString();
    }

    private static string Write(Action<Utf8JsonWriter> content, JsonWriterOptions options)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, options))
        {
            content(json);
        }

        return Escape(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }
}
