using Dialogue.Cli.Composition;
using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Format.Scenarios;

namespace Dialogue.Cli.Previews;

/// <summary>A version of a previewed file that was read and is not judged yet.</summary>
/// <param name="Reading">What reading it gave.</param>
/// <param name="Text">Its text.</param>
/// <param name="Saved">When it was saved, in UTC.</param>
/// <param name="Conversation">The conversation, or null where it cannot be played.</param>
/// <param name="Cast">Who was drawn for it.</param>
/// <param name="Seeds">What it is held against.</param>
internal sealed record PreviewDraft(ScenarioReading Reading, FileText Text, DateTime Saved, Conversation? Conversation, Cast Cast, SeedShelf Seeds);
