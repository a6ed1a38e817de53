using Dialogue.Format.Diagnostics;

namespace Dialogue.Testing.Pages;

/// <summary>How pages quote what is said.</summary>
public static class PageDiagnostics
{
    /// <summary>Gives the message and the question after it, as pages quote them.</summary>
    public static string Sentence(this Diagnostic diagnostic) =>
        diagnostic.Suggestion is { } meant ? $"{diagnostic.Message} Did you mean '{meant}'?" : diagnostic.Message;
}
