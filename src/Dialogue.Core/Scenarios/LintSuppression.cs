namespace Dialogue.Core.Scenarios;

/// <summary>A diagnostic that the author has read and means to keep.</summary>
/// <param name="Code">The code, such as <c>DLG302</c>.</param>
/// <param name="Reason">Why this is meant.</param>
public sealed record LintSuppression(string Code, string Reason);
