namespace Dialogue.Casting.Names;

/// <summary>Where a list of names stands in a locale: an array of its <c>name</c> section, or a part of one.</summary>
/// <param name="Key">The array's key.</param>
/// <param name="Part">The part that belongs to this list; the whole array where it has a list for each gender.</param>
internal readonly record struct NameList(string Key, Range Part)
{
    public static NameList Whole(string key) => new(key, Range.All);
}
