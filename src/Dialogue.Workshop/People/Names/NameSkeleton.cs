namespace Dialogue.Workshop.People.Names;

/// <summary>What a name looks like: two names with the same skeleton cannot be told apart on a screen.</summary>
public static class NameSkeleton
{
    /// <summary>Gives the skeleton of a cleaned name.</summary>
    public static string Of(string name) => name.ToUpperInvariant();
}
