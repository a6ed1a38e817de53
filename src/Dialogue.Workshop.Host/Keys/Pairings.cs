using Dialogue.Workshop.Codes;

namespace Dialogue.Workshop.Host.Keys;

/// <summary>Pairing codes that were issued on this host: each for one use and two minutes. Kept in memory alone, as hashes.</summary>
internal sealed class Pairings
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);
    private readonly Lock _turn = new();
    private readonly Dictionary<string, (string Room, DateTimeOffset Until)> _codes = new(StringComparer.Ordinal);

    /// <summary>Keeps a code.</summary>
    public void Issue(string code, string room, DateTimeOffset now)
    {
        lock (_turn)
        {
            foreach ((string hash, (_, DateTimeOffset until)) in _codes.ToArray())
            {
                if (until < now)
                {
                    _codes.Remove(hash);
                }
            }

            _codes[RoomToken.HashOf(code)] = (room, now + Lifetime);
        }
    }

    /// <summary>Uses a code up and gives its room, or null.</summary>
    public string? Redeem(string code, DateTimeOffset now)
    {
        lock (_turn)
        {
            return _codes.Remove(RoomToken.HashOf(code), out (string Room, DateTimeOffset Until) kept) && kept.Until >= now ? kept.Room : null;
        }
    }
}
