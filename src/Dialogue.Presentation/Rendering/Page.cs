using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;

namespace Dialogue.Presentation.Rendering;

/// <summary>Collects the blocks of a page, from top to bottom, and numbers its items.</summary>
internal sealed class Page
{
    private readonly List<Block> _blocks = [];
    private int _items;

    public Page Blank()
    {
        if (_blocks.Count > 0 && _blocks[^1] is not Block.Blank)
        {
            _blocks.Add(new Block.Blank());
        }

        return this;
    }

    public Page Heading(string left, string right = "")
    {
        _blocks.Add(new Block.Heading(left, right));
        return this;
    }

    public Page Words(string words, Style style = Style.Normal, int indent = 0, int hanging = 0) => Spans(indent, hanging, new Span(words, style));

    public Page Spans(int indent, int hanging, params ReadOnlySpan<Span> spans)
    {
        _blocks.Add(new Block.Paragraph(ValueArray.Create(spans), indent, hanging));
        return this;
    }

    /// <summary>Adds a label and words beside it; the words of several such rows stand under each other.</summary>
    public Page Row(string label, string words, Style style = Style.Normal, int width = 16) =>
        Spans(0, width, new Span(label.PadRight(width - 2) + "  ", Style.Quiet), new Span(words, style));

    public Page Item(string marker, params ReadOnlySpan<Cell> cells)
    {
        _blocks.Add(new Block.Item(_items++, marker, ValueArray.Create(cells)));
        return this;
    }

    public Page Add(IEnumerable<Block> blocks)
    {
        _blocks.AddRange(blocks);
        return this;
    }

    public ValueArray<Block> Blocks() => _blocks.ToValueArray();
}
