using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dialogue.Cli.Composition;

namespace Dialogue.Cli.Json;

/// <summary>Writes JSON that a person can read, too, and that a terminal can show without harm.</summary>
internal static class SafeJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Gives what a function writes.</summary>
    public static string Write(Action<Utf8JsonWriter> content)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, Options))
        {
            content(json);
        }

        return Escape(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    /// <summary>Escapes what would command a terminal. Such characters stand only inside strings, where an escape means the same.</summary>
    public static string Escape(string json)
    {
        StringBuilder? safe = null;
        int copied = 0;
        for (int i = 0; i < json.Length; i++)
        {
            if (json[i] != '\n' && !SafeText.IsHarmless(json[i]))
            {
                safe ??= new StringBuilder(json.Length + 16);
                safe.Append(json, copied, i - copied).Append(CultureInfo.InvariantCulture, $"\\u{(int)json[i]:X4}");
                copied = i + 1;
            }
        }

        return safe is null ? json : safe.Append(json, copied, json.Length - copied).ToString();
    }
}
