namespace Dialogue.Authoring.Foreign.Twine.Markup;

/// <summary>The language that passages are written in: that of a story format.</summary>
internal enum MarkupLanguage
{
    /// <summary>Macros such as <c>(if: $x)[...]</c>.</summary>
    Harlowe,

    /// <summary>Macros such as <c>&lt;&lt;if $x&gt;&gt;</c>.</summary>
    SugarCube,

    /// <summary>Modifiers in brackets on lines of their own, and a section of variables.</summary>
    Chapbook,

    /// <summary>JavaScript between <c>&lt;%</c> and <c>%&gt;</c>.</summary>
    Snowman,

    /// <summary>Nothing but links.</summary>
    Plain,
}
