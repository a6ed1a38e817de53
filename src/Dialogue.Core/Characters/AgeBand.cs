namespace Dialogue.Core.Characters;

/// <summary>How old a character is, in decades; colours the portrait only.</summary>
public enum AgeBand
{
    /// <summary>18 to 29.</summary>
    Twenties,

    /// <summary>30 to 39.</summary>
    Thirties,

    /// <summary>40 to 49.</summary>
    Forties,

    /// <summary>50 to 59.</summary>
    Fifties,

    /// <summary>60 to 69.</summary>
    Sixties,

    /// <summary>70 and over.</summary>
    Older,
}
