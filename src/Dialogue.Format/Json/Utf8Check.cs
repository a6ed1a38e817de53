using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Format.Json;

/// <summary>Makes sure that what is parsed is text.</summary>
internal static class Utf8Check
{
    /// <summary>Gives the bytes as they are where they are UTF-8.</summary>
    /// <remarks>Else they are reported, and a copy has them replaced one by one, so that the rest can be judged and keeps its place.</remarks>
    public static ReadOnlyMemory<byte> Mend(ReadOnlyMemory<byte> content, ProblemLog problems)
    {
        if (Utf8.IsValid(content.Span))
        {
            return content;
        }

        byte[] copy = content.ToArray();
        Replace(copy, problems);
        return copy;
    }

    private static void Replace(Span<byte> copy, ProblemLog problems)
    {
        int first = -1;
        int firstEnd = 0;
        int places = 0;
        for (int at = 0; at < copy.Length;)
        {
            OperationStatus status = Rune.DecodeFromUtf8(copy[at..], out _, out int size);
            if (status != OperationStatus.Done)
            {
                bool continues = places > 0 && copy[at - 1] == '?' && at == firstEnd;
                firstEnd = places == 0 || continues ? at + size : firstEnd;
                places += places == 0 || !continues ? 1 : 0;
                first = first < 0 ? at : first;
                copy.Slice(at, size).Fill((byte)'?');
            }

            at += size;
        }

        string more = places > 1 ? $" There are {places - 1} more such places." : string.Empty;
        problems.Add(DiagnosticRules.NotUtf8, first, firstEnd, $"These bytes are not UTF-8 text; save the file in the encoding UTF-8.{more}");
    }
}
