using Dialogue.Authoring.Foreign.Expressions;

namespace Dialogue.Authoring.Foreign.Twine.Markup;

/// <summary>Knows which story format has which language.</summary>
internal static class MarkupLanguages
{
    private static readonly (string Name, MarkupLanguage Language)[] Known =
    [
        ("harlowe", MarkupLanguage.Harlowe),
        ("sugar", MarkupLanguage.SugarCube),
        ("chapbook", MarkupLanguage.Chapbook),
        ("snowman", MarkupLanguage.Snowman),
    ];

    /// <summary>Gives the language that a story says it is written in; where it says nothing, the one that it looks like.</summary>
    public static MarkupLanguage Of(TwineStory story)
    {
        foreach ((string name, MarkupLanguage language) in Known)
        {
            if (story.Format.Contains(name, StringComparison.OrdinalIgnoreCase))
            {
                return language;
            }
        }

        bool Has(string sign) => story.Passages.Any(passage => passage.Body.Text.Contains(sign, StringComparison.Ordinal));
        return Has("<<") ? MarkupLanguage.SugarCube
            : Has("<%") ? MarkupLanguage.Snowman
            : Has("(set:") || Has("(if:") || Has("(link") ? MarkupLanguage.Harlowe
            : MarkupLanguage.Plain;
    }

    /// <summary>Gives how a language writes variables.</summary>
    public static ExpressionStyle Style(MarkupLanguage language) => language switch
    {
        MarkupLanguage.Chapbook => ExpressionStyle.Bare,
        MarkupLanguage.Snowman => ExpressionStyle.Property,
        _ => ExpressionStyle.Signed,
    };
}
