namespace Dialogue.Authoring.Foreign;

/// <summary>A scenario that was made of another program's story; its author still has to say what choices are worth.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Utf8">Its file, in the canonical form.</param>
/// <param name="Beats">How many beats it has.</param>
/// <param name="Choices">How many choices it has.</param>
/// <param name="Endings">How many endings it has.</param>
public sealed record ForeignDraft(string Id, ReadOnlyMemory<byte> Utf8, int Beats, int Choices, int Endings);
