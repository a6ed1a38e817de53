using Dialogue.Authoring.Foreign.Expressions;
using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Sources;
using Dialogue.Authoring.Foreign.Stories;

namespace Dialogue.Authoring.Foreign.Twine.Markup;

/// <summary>What the readers of all markup languages work with.</summary>
internal sealed class MarkupContext
{
    /// <summary>How far the end of something is looked for; also what keeps a hostile file from taking for ever.</summary>
    public const int Farthest = 8_000;

    // What is opened again and again and never closed is looked for no more.
    private const int MostMisses = 200;

    private int _misses;

    public MarkupContext(SourceSlice body, MarkupLanguage language, List<ForeignPart> parts, LossReport losses)
    {
        Body = body;
        Losses = losses;
        Writer = new PassageWriter(parts, losses);
        Tests = new TestReader(MarkupLanguages.Style(language), losses);
        Changes = new ChangeReader(MarkupLanguages.Style(language), losses);
    }

    public SourceSlice Body { get; }

    public string Text => Body.Text;

    /// <summary>Gets or sets where parts go; a link that opens something gathers them apart for a while.</summary>
    public PassageWriter Writer { get; set; }

    public LossReport Losses { get; }

    public TestReader Tests { get; }

    public ChangeReader Changes { get; }

    public bool StartsWith(int at, string sign) => Text.AsSpan(at).StartsWith(sign, StringComparison.OrdinalIgnoreCase);

    /// <summary>Gives where a sign stands next, or -1 where that is far away.</summary>
    public int Find(string sign, int from)
    {
        int count = Math.Min(Farthest, Text.Length - from);
        int found = count <= 0 || IsHopeless ? -1 : Text.IndexOf(sign, from, count, StringComparison.OrdinalIgnoreCase);
        Miss(found < 0);
        return found;
    }

    /// <summary>Gets whether so much was left open that looking on would only take time.</summary>
    public bool IsHopeless => _misses > MostMisses;

    /// <summary>Notes that an end was looked for in vain.</summary>
    public void Miss(bool isMissed) => _misses += isMissed ? 1 : 0;

    public void Lost(int start, int end, string message) => Losses.Lost(Body.At(start, end), message);

    /// <summary>Reports a piece of the language that has no counterpart.</summary>
    public void LostWords(int start, int end) => Lost(start, end, $"{LossReport.Quote(Text[start..end])} has no counterpart; it did not come along.");

    public void Change(int start, int end)
    {
        foreach (ForeignSet set in Changes.Read(Body.Part(start, end)))
        {
            Writer.Add(new ForeignPart.Change(set, set.At, Writer.When));
        }
    }

    /// <summary>Adds a link, unless it leads out of the story.</summary>
    public void Link(string words, string target, int start, int end, IReadOnlyList<ForeignSet>? sets = null)
    {
        if (target.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || target.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
        {
            Lost(start, end, $"{LossReport.Quote(target)} leads out of the story; the link did not come along.");
            Writer.Say(words, Body.At(start, end));
            return;
        }

        Writer.Add(new ForeignPart.Link(words, target, sets is null ? [] : [.. sets], Body.At(start, end), Writer.When));
    }
}
