using System.Xml.Linq;

namespace Dialogue.Reports.Tests.Html;

/// <summary>Reads a page as XML, which is stricter than a browser.</summary>
internal sealed class PageReading(string html)
{
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Drawing = "http://www.w3.org/2000/svg";

    private readonly XDocument _page = XDocument.Parse(html, LoadOptions.PreserveWhitespace);

    public IEnumerable<XElement> All => _page.Root!.DescendantsAndSelf();

    public IEnumerable<XElement> Drawings => All.Where(element => element.Name == Drawing + "svg");

    public IEnumerable<string> Ids => All.Attributes("id").Select(id => id.Value);

    public IEnumerable<(int Level, string Words)> Headings => All
        .Where(element => element.Name.LocalName is ['h', >= '1' and <= '6'])
        .Select(heading => (heading.Name.LocalName[1] - '0', heading.Value));

    public IEnumerable<XElement> Named(string name) => All.Where(element => element.Name == Xhtml + name);

    public static XElement? Part(XElement drawing, string name) => drawing.Element(Drawing + name);

    /// <summary>Gives every word that can be read.</summary>
    public string Words => _page.Root!.Value;
}
