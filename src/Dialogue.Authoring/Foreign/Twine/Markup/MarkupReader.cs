using System.Collections.Immutable;
using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Sources;
using Dialogue.Authoring.Foreign.Stories;

namespace Dialogue.Authoring.Foreign.Twine.Markup;

/// <summary>Reads the body of a passage: words, links, and what its language adds.</summary>
internal sealed class MarkupReader(ForeignPassage passage, MarkupLanguage language, LossReport losses)
{
    public void Read(SourceSlice body)
    {
        MarkupContext context = new(body, language, passage.Parts, losses);
        HtmlMarkup html = new(context);
        LinkMarkup links = new(context, language);
        SugarCubeMarkup? sugarCube = language == MarkupLanguage.SugarCube ? new(context) : null;
        HarloweMarkup? harlowe = language == MarkupLanguage.Harlowe ? new(context) : null;
        ChapbookMarkup? chapbook = language == MarkupLanguage.Chapbook ? new(context) : null;
        SnowmanMarkup? snowman = language == MarkupLanguage.Snowman ? new(context) : null;

        ImmutableArray<Func<int, int>> readers =
        [
            .. new Func<int, int>?[] { links.Read, sugarCube is null ? null : sugarCube.Read, harlowe is null ? null : harlowe.Read, snowman is null ? null : snowman.Read, chapbook is null ? null : chapbook.Read, html.Read }.OfType<Func<int, int>>(),
        ];
        int at = chapbook?.ReadVariables() ?? 0;
        while (at < context.Text.Length)
        {
            at = Step(context, readers, at);
        }

        harlowe?.Close();
        context.Writer.Flush();
    }

    private static int Step(MarkupContext context, ImmutableArray<Func<int, int>> readers, int at)
    {
        foreach (Func<int, int> reader in readers)
        {
            int next = reader(at);
            if (next > at)
            {
                return Math.Min(next, context.Text.Length);
            }
        }

        int end = at + 1;
        while (end < context.Text.Length && (char.IsLetterOrDigit(context.Text[end]) || context.Text[end] == ' '))
        {
            end++;
        }

        context.Writer.Say(context.Text[at..end], context.Body.At(at, end));
        return end;
    }
}
