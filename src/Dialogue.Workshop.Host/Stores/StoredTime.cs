namespace Dialogue.Workshop.Host.Stores;

/// <summary>Times as stores keep them: milliseconds since 1970 in UTC.</summary>
internal static class StoredTime
{
    /// <summary>Gives a time as it will be read back.</summary>
    public static DateTimeOffset Cut(DateTimeOffset at) => From(at.ToUnixTimeMilliseconds());

    /// <summary>Gives the time that a number stands for; one that stands for none says that the store is damaged.</summary>
    public static DateTimeOffset From(long milliseconds)
    {
        try
        {
            return DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
        }
        catch (ArgumentOutOfRangeException wrong)
        {
            throw new RoomStoreException(RoomStoreFault.Damaged, wrong);
        }
    }
}
