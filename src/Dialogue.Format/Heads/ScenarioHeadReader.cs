using System.Text;
using System.Text.Json;
using Dialogue.Core.Values;

namespace Dialogue.Format.Heads;

/// <summary>Reads the top of a scenario's file, fast enough to list a library while the program starts.</summary>
public static class ScenarioHeadReader
{
    /// <summary>Gives the head, or null where the top of the file is broken or the bytes break off too early.</summary>
    /// <remarks>
    /// The bytes may be only the start of the file, if the start beat begins in them. What stands after the beats is looked at only where
    /// something required was missing before them.
    /// </remarks>
    public static ScenarioHead? Read(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> content = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        HeadParser parser = new(content);
        try
        {
            return parser.Read() && Names.IsId(parser.Id) ? parser.ToHead() : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Broken JSON, or half a surrogate pair: `dialogue check` says what and where.
            return null;
        }
    }
}
