using System.IO.Compression;
using System.Runtime.InteropServices;
using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Sources;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Foreign.H5p;

/// <summary>Opens an H5P package. Only <c>h5p.json</c> and <c>content/content.json</c> are ever read, in memory and no further than their limits; nothing is written.</summary>
internal static class H5pPackage
{
    private const int MostEntries = 20_000;
    private const int Largest = 8 * 1024 * 1024;
    private const string Manifest = "h5p.json";
    private const string Content = "content/content.json";

    private static ReadOnlySpan<byte> Signature => "PK"u8;

    public static bool IsPackage(ForeignFile file) => file.Bytes.Span.StartsWith(Signature);

    /// <summary>Gives the content of a package as a file, or null where it cannot be had, which was reported.</summary>
    public static ForeignFile? ContentOf(ForeignFile package, LossReport losses)
    {
        Place at = new(package.Name, SourceSpan.Start);
        try
        {
            using MemoryStream stream = StreamOf(package.Bytes);
            using ZipArchive archive = new(stream, ZipArchiveMode.Read);
            if (archive.Entries.Count > MostEntries)
            {
                losses.Fail(at, $"This package has more than {MostEntries:N0} files in it.", DiagnosticRules.LimitExceeded);
                return null;
            }

            ReadManifest(archive, package, losses);
            return losses.HasFailed ? null : Read(archive, Content, package, losses);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            losses.Fail(at, "This package is cut off or damaged, or in a form that is not read; exporting it anew may help.");
            return null;
        }
    }

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, false)
        : new MemoryStream(bytes.ToArray(), false);

    // Says early that a package is something else; what it is called is in the content, too.
    private static void ReadManifest(ZipArchive archive, ForeignFile package, LossReport losses)
    {
        if (archive.GetEntry(Manifest) is null || Read(archive, Manifest, package, losses) is not { } manifest)
        {
            return;
        }

        if (JsonSource.Read(manifest, losses) is { } json && json.Root["mainLibrary"].Words is { } library && library != "H5P.BranchingScenario")
        {
            losses.Fail(json.At(json.Root["mainLibrary"]), $"This package is {LossReport.Quote(library)}; only H5P.BranchingScenario is taken over.");
        }
    }

    private static ForeignFile? Read(ZipArchive archive, string name, ForeignFile package, LossReport losses)
    {
        Place at = new(package.Name, SourceSpan.Start);
        ZipArchiveEntry[] entries = [.. archive.Entries.Where(entry => entry.FullName == name).Take(2)];
        if (entries is not [var entry])
        {
            losses.Fail(at, entries.Length == 0 ? $"There is no `{name}` in this package." : $"`{name}` stands in this package twice.");
            return null;
        }

        if (entry.IsEncrypted)
        {
            losses.Fail(at, $"`{name}` is encrypted.");
            return null;
        }

        // What an entry says of its size is not believed.
        byte[] bytes = new byte[Largest + 1];
        using Stream stream = entry.Open();
        int length = stream.ReadAtLeast(bytes, bytes.Length, false);
        if (length > Largest)
        {
            losses.Fail(at, $"`{name}` is larger than 8 MiB.", DiagnosticRules.LimitExceeded);
            return null;
        }

        return new ForeignFile($"{package.Name}/{name}", bytes.AsMemory(0, length));
    }
}
