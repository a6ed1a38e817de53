using System.IO.Compression;
using System.Xml.Linq;

namespace Dialogue.Reports.Tests.Workshops;

/// <summary>Reads a workbook back, as a spreadsheet would.</summary>
internal static class WorkbookReading
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>Gives everything that stands in a workbook, a cell a line.</summary>
    public static string Text(byte[] bytes) => string.Join('\n', Sheets(bytes).SelectMany(sheet => sheet.Descendants(Main + "c").Select(cell => cell.Value)));

    public static IReadOnlyList<XDocument> Sheets(byte[] bytes)
    {
        using ZipArchive zip = new(new MemoryStream(bytes));
        List<XDocument> sheets = [];
        foreach (ZipArchiveEntry entry in zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)))
        {
            using Stream stream = entry.Open();
            sheets.Add(XDocument.Load(stream));
        }

        return sheets;
    }
}
