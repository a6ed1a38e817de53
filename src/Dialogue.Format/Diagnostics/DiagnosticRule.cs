namespace Dialogue.Format.Diagnostics;

/// <summary>One kind of mistake that a file can have.</summary>
/// <param name="Code">Its code, such as <c>DLG204</c>; it never changes.</param>
/// <param name="Name">Its name, such as <c>unknown-move</c>.</param>
/// <param name="Severity">How much it matters, unless a diagnostic says otherwise.</param>
public sealed record DiagnosticRule(string Code, string Name, Severity Severity)
{
    /// <summary>Gets the name of its page in <c>docs/diagnostics</c>.</summary>
    public string PageName => $"{Code}-{Name}.md";
}
