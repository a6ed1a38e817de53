using Dialogue.Core.Values;

namespace Dialogue.Reports.Handouts.Sheets;

/// <summary>What is printed together and begins on a new page.</summary>
/// <param name="Kind">For whom it is, in a word or two above the title: "Role card", "For you".</param>
/// <param name="Title">Its title; may come from the conversation.</param>
/// <param name="Blocks">What stands on it, from top to bottom.</param>
internal sealed record Sheet(string Kind, string Title, ValueArray<SheetBlock> Blocks);
