using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Dialogue.Authoring.Tests.Foreign.Support;

/// <summary>Packages as editors make them, and as nobody should.</summary>
internal static class Packages
{
    public const string Manifest = """{"title":"x","mainLibrary":"H5P.BranchingScenario"}""";

    public const string Content = """
        {
          "branchingScenario": {
            "title": "<p>The phone &amp; you</p>",
            "startScreen": { "startScreenTitle": "Welcome", "startScreenSubtitle": "<p>A call comes in.</p>", "startScreenImage": { "path": "images/a.jpg" } },
            "endScreens": [ { "endScreenTitle": "Bye", "endScreenSubtitle": "It is over.", "contentId": -1, "endScreenScore": 3 } ],
            "content": [
              { "type": { "library": "H5P.Video 1.6", "params": { "sources": [ { "path": "v.mp4" } ] }, "metadata": { "title": "The caller" } }, "nextContentId": 1 },
              { "type": { "library": "H5P.BranchingQuestion 1.0", "metadata": { "title": "Untitled Branching Question" }, "params": { "branchingQuestion": {
                "question": "<p>What do you say?</p>",
                "alternatives": [
                  { "text": "Hello", "nextContentId": 2, "feedback": { "title": "Good", "subtitle": "You greeted.", "endScreenScore": 2 } },
                  { "text": "<b>Nothing</b>", "nextContentId": -1, "feedback": {} },
                  { "text": "Shout", "nextContentId": -1, "feedback": { "title": "Loud", "subtitle": "They hang up.", "endScreenScore": 0 } }
                ] } } } },
              { "type": { "library": "H5P.AdvancedText 1.1", "params": { "text": "<p>They answer.</p><p>Kindly.</p>" } }, "nextContentId": -1, "feedback": {} }
            ],
            "scoringOptionGroup": { "scoringOption": "no-score" }
          }
        }
        """;

    public static byte[] Of(params (string Name, string Text)[] files)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, true))
        {
            foreach ((string name, string text) in files)
            {
                using StreamWriter writer = new(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }

    /// <summary>Writes a number into every record of a kind, at a place in it.</summary>
    public static byte[] Patched(byte[] zip, uint signature, int offset, uint value, int size)
    {
        byte[] patched = [.. zip];
        for (int at = 0; at + 46 < patched.Length; at++)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(patched.AsSpan(at)) != signature)
            {
                continue;
            }

            if (size == 2)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(patched.AsSpan(at + offset), (ushort)value);
            }
            else
            {
                BinaryPrimitives.WriteUInt32LittleEndian(patched.AsSpan(at + offset), value);
            }
        }

        return patched;
    }
}
