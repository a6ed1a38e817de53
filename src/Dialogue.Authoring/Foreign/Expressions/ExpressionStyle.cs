namespace Dialogue.Authoring.Foreign.Expressions;

/// <summary>How a format writes the names of variables.</summary>
internal enum ExpressionStyle
{
    /// <summary>With a sign before them: <c>$trust</c>.</summary>
    Signed,

    /// <summary>As they are: <c>trust</c>.</summary>
    Bare,

    /// <summary>As properties of an object: <c>s.trust</c>.</summary>
    Property,
}
