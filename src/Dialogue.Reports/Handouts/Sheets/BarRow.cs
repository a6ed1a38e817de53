namespace Dialogue.Reports.Handouts.Sheets;

/// <summary>A row with a bar.</summary>
/// <param name="Name">What it is about; words of the conversation.</param>
/// <param name="Told">How much, in words.</param>
/// <param name="Share">How long the bar is, from 0 to 1; null: no bar.</param>
internal sealed record BarRow(string Name, string Told, double? Share);
