namespace Dialogue.Presentation.Workshops.Desks;

/// <summary>What somebody who steers has in view.</summary>
public enum DeskMode
{
    /// <summary>The room.</summary>
    Room,

    /// <summary>What the room may see, without names.</summary>
    Projector,

    /// <summary>Who is in the room.</summary>
    People,

    /// <summary>What can be done about one person.</summary>
    Person,

    /// <summary>The questions to go back to.</summary>
    GoBack,

    /// <summary>The endings to show at once.</summary>
    Skip,

    /// <summary>Was asked whether the workshop ends.</summary>
    Closing,

    /// <summary>Types counted hands.</summary>
    Hands,

    /// <summary>Types seconds.</summary>
    Timer,

    /// <summary>Types a note.</summary>
    Note,
}
