using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dialogue.Format.Diagnostics.Output;

/// <summary>Writes JSON that people can read, too: indented by two, line feeds, texts as they are.</summary>
internal static class JsonText
{
    public static string Write(Action<Utf8JsonWriter> content) => Encoding.UTF8.GetString(WriteUtf8(content).WrittenSpan);

    public static ArrayBufferWriter<byte> WriteUtf8(Action<Utf8JsonWriter> content)
    {
        ArrayBufferWriter<byte> buffer = new();
        JsonWriterOptions options = new()
        {
            Indented = true,
            IndentSize = 2,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (Utf8JsonWriter writer = new(buffer, options))
        {
            content(writer);
        }

        return buffer;
    }
}
