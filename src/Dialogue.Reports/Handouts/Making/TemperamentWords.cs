using Dialogue.Core.Characters;

namespace Dialogue.Reports.Handouts.Making;

/// <summary>Tells somebody who plays a character how this one talks.</summary>
internal static class TemperamentWords
{
    /// <summary>Gives a sentence for each trait that is more or less than usual, or one for somebody who is not.</summary>
    public static IReadOnlyList<string> Of(Temperament temperament)
    {
        string?[] sentences =
        [
            temperament.Patience switch
            {
                TraitLevel.Low => "You have little patience today: you answer at once, and you do not like to say a thing twice.",
                TraitLevel.High => "You have patience: you let people finish, and you wait before you answer.",
                _ => null,
            },
            temperament.Warmth switch
            {
                TraitLevel.Low => "You are civil and cool: you show little of what you feel, even where you feel much.",
                TraitLevel.High => "You are warm, also where you disagree.",
                _ => null,
            },
            temperament.Directness switch
            {
                TraitLevel.Low => "You hint rather than say, and hope to be understood.",
                TraitLevel.High => "You say what you mean, in few words.",
                _ => null,
            },
        ];
        string[] said = [.. sentences.OfType<string>()];
        return said.Length > 0 ? said : ["You talk as most people do: you give a little time, a little warmth, and you get to the point in the end."];
    }
}
