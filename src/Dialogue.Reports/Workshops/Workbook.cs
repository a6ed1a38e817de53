using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Dialogue.Reports.Cleaning;
using Dialogue.Reports.Csv;

namespace Dialogue.Reports.Workshops;

/// <summary>Writes tables as a workbook of spreadsheets (XLSX), with the first row of each held in view. There are no formulas, links or macros in it.</summary>
internal static class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/";

    // Styles by their place in styles.xml. The last marks a text as one for good, also after somebody edits it.
    private const string Head = "1";
    private const string Quoted = "2";

    // A cell of a spreadsheet holds no more.
    private const int LongestText = 32_767;

    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(IReadOnlyList<TextTable> tables)
    {
        using MemoryStream bytes = new();
        using (ZipArchive zip = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", xml => WriteTypes(xml, tables.Count));
            Add(zip, "_rels/.rels", static xml => WriteRelations(xml, [("officeDocument", "xl/workbook.xml")]));
            Add(zip, "xl/workbook.xml", xml => WriteBook(xml, tables));
            Add(zip, "xl/_rels/workbook.xml.rels", xml => WriteRelations(
                xml, [.. tables.Select((_, i) => ("worksheet", $"worksheets/sheet{i + 1}.xml")), ("styles", "styles.xml")]));
            Add(zip, "xl/styles.xml", WriteStyles);
            for (int i = 0; i < tables.Count; i++)
            {
                TextTable table = tables[i];
                Add(zip, $"xl/worksheets/sheet{i + 1}.xml", xml => WriteSheet(xml, table));
            }
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, Action<XmlWriter> content)
    {
        ZipArchiveEntry entry = zip.CreateEntry(name);
        entry.LastWriteTime = Epoch;
        using Stream stream = entry.Open();
        using XmlWriter xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        xml.WriteStartDocument(standalone: true);
        content(xml);
    }

    private static void WriteTypes(XmlWriter xml, int sheets)
    {
        const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        xml.WriteStartElement("Types", Packages + "content-types");
        Element(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Element(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        Element(xml, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", Kind + "sheet.main+xml"));
        Element(xml, "Override", ("PartName", "/xl/styles.xml"), ("ContentType", Kind + "styles+xml"));
        for (int i = 1; i <= sheets; i++)
        {
            Element(xml, "Override", ("PartName", $"/xl/worksheets/sheet{i}.xml"), ("ContentType", Kind + "worksheet+xml"));
        }

        xml.WriteEndElement();
    }

    private static void WriteRelations(XmlWriter xml, IReadOnlyList<(string Type, string Target)> targets)
    {
        xml.WriteStartElement("Relationships", Packages + "relationships");
        for (int i = 0; i < targets.Count; i++)
        {
            Element(xml, "Relationship", ("Id", $"rId{i + 1}"), ("Type", $"{Relations}/{targets[i].Type}"), ("Target", targets[i].Target));
        }

        xml.WriteEndElement();
    }

    private static void WriteBook(XmlWriter xml, IReadOnlyList<TextTable> tables)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Relations);
        xml.WriteStartElement("sheets");
        for (int i = 0; i < tables.Count; i++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", tables[i].Name);
            xml.WriteAttributeString("sheetId", $"{i + 1}");
            xml.WriteAttributeString("r", "id", Relations, $"rId{i + 1}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteStyles(XmlWriter xml) => xml.WriteRaw(
        $"<styleSheet xmlns=\"{Main}\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>" +
        "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>" +
        "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>" +
        "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"3\">" +
        "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>" +
        "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");

    private static void WriteSheet(XmlWriter xml, TextTable table)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("workbookViewId", "0");
        Element(xml, "pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("sheetData");
        WriteRow(xml, table.Columns, static (xml, column) => WriteText(xml, column, Head));
        foreach (TableCell[] row in table.Rows)
        {
            WriteRow(xml, row, static (xml, cell) => WriteCell(xml, cell));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteRow<T>(XmlWriter xml, IEnumerable<T> cells, Action<XmlWriter, T> write)
    {
        xml.WriteStartElement("row");
        foreach (T cell in cells)
        {
            write(xml, cell);
        }

        xml.WriteEndElement();
    }

    private static void WriteCell(XmlWriter xml, TableCell cell)
    {
        if (cell.Number is { } number)
        {
            xml.WriteStartElement("c");
            xml.WriteElementString("v", number.ToString(CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }
        else if (cell.Words.Length == 0)
        {
            xml.WriteStartElement("c");
            xml.WriteEndElement();
        }
        else
        {
            WriteText(xml, cell.Words, CsvText.IsLikeAFormula(cell.Words) ? Quoted : null);
        }
    }

    private static void WriteText(XmlWriter xml, string words, string? style)
    {
        string clean = SafeCharacters.Clean(words);
        xml.WriteStartElement("c");
        if (style is not null)
        {
            xml.WriteAttributeString("s", style);
        }

        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(clean.Length > LongestText ? SafeCharacters.Clean(clean[..LongestText]) : clean);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach ((string attribute, string value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }
}
