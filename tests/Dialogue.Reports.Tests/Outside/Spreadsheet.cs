using System.Xml.Linq;

namespace Dialogue.Reports.Tests.Outside;

/// <summary>Is a table as LibreOffice Calc reads it.</summary>
internal sealed class Spreadsheet
{
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private readonly XElement[] _cells;

    private Spreadsheet(XDocument document) => _cells = [.. document.Descendants(Table + "table-cell")];

    public IEnumerable<string> Formulas => _cells.Attributes(Table + "formula").Select(formula => formula.Value);

    public IEnumerable<string> Words => _cells.Where(cell => Kind(cell) == "string").Select(cell => string.Join('\n', cell.Elements(Text + "p").Select(line => line.Value)));

    public IEnumerable<string> Numbers => _cells.Where(cell => Kind(cell) == "float").Select(cell => cell.Attribute(Office + "value")!.Value);

    public static Spreadsheet Open(string csv)
    {
        using ToolFolder folder = new();
        folder.Write("answers.csv", csv);
        ToolRun.Of(
            "libreoffice", folder.Path, string.Empty,
            "--headless", $"-env:UserInstallation=file://{folder.Path}/profile", "--convert-to", "fods", "--outdir", "out", "answers.csv");
        return new Spreadsheet(XDocument.Load(Path.Combine(folder.Path, "out", "answers.fods")));
    }

    private static string? Kind(XElement cell) => cell.Attribute(Office + "value-type")?.Value;
}
