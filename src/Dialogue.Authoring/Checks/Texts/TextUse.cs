namespace Dialogue.Authoring.Checks.Texts;

/// <summary>What a text is for.</summary>
internal enum TextUse
{
    /// <summary>Somebody of the cast, or the player, says it: lines, choices, better lines.</summary>
    Speech,

    /// <summary>Somebody tells what is seen and heard, or what became of it.</summary>
    Telling,

    /// <summary>It explains or asks, or names something.</summary>
    Note,
}
