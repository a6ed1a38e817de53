using System.Text;
using Dialogue.Authoring.Foreign.Ink.Compiled;
using Dialogue.Authoring.Foreign.Ink.Written;
using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Stories;

namespace Dialogue.Authoring.Foreign.Ink;

/// <summary>Reads ink: its source, or what its compiler makes of it.</summary>
internal static class InkReader
{
    public static ForeignStory? Read(ForeignFile file, LossReport losses) =>
        IsCompiled(file.Bytes.Span) ? CompiledInk.Read(file, losses) : InkSource.Read(file, losses);

    // No ink source starts with an object that names the version of its format.
    private static bool IsCompiled(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> text = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        text = text.TrimStart(" \t\r\n"u8);
        return text.StartsWith("{"u8) && text[1..].TrimStart(" \t\r\n"u8).StartsWith("\""u8);
    }
}
