using Dialogue.Workshop.Messages;
using Dialogue.Workshop.People;
using Dialogue.Workshop.Rooms;

namespace Dialogue.Workshop.Host.Rooms;

/// <summary>Who of a room is connected to this host. Never stored: after a restart everybody has a moment to come back.</summary>
internal sealed class RoomPresence(TimeProvider clock)
{
    /// <summary>How long somebody may be gone without being away: a lost connection, a closed lid, a lift.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    /// <summary>The most connections of one person at once.</summary>
    public const int MostConnections = 5;

    private readonly Lock _turn = new();
    private readonly Dictionary<ParticipantId, List<RoomConnection>> _here = [];
    private readonly Dictionary<ParticipantId, DateTimeOffset> _leftAt = [];
    private readonly DateTimeOffset _since = clock.GetUtcNow();

    /// <summary>Takes in a connection; false where the person has too many.</summary>
    public bool Enter(ParticipantId who, RoomConnection connection)
    {
        lock (_turn)
        {
            List<RoomConnection> connections = _here.TryGetValue(who, out List<RoomConnection>? known) ? known : _here[who] = [];
            if (connections.Count >= MostConnections)
            {
                return false;
            }

            connections.Add(connection);
            _leftAt.Remove(who);
            return true;
        }
    }

    /// <summary>Lets a connection go.</summary>
    public void Exit(ParticipantId who, string connectionId)
    {
        lock (_turn)
        {
            if (_here.TryGetValue(who, out List<RoomConnection>? connections))
            {
                connections.RemoveAll(connection => connection.Id == connectionId);
                if (connections.Count == 0)
                {
                    _here.Remove(who);
                    _leftAt[who] = clock.GetUtcNow();
                }
            }
        }
    }

    /// <summary>Gives the connections of a person.</summary>
    public IReadOnlyList<RoomConnection> Of(ParticipantId who)
    {
        lock (_turn)
        {
            return _here.TryGetValue(who, out List<RoomConnection>? connections) ? [.. connections] : [];
        }
    }

    /// <summary>Gets a value indicating whether anybody is connected.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (_turn)
            {
                return _here.Count == 0;
            }
        }
    }

    /// <summary>Says whether somebody is here, or was a moment ago.</summary>
    public bool IsPresent(ParticipantId who)
    {
        lock (_turn)
        {
            return _here.ContainsKey(who)
                || clock.GetUtcNow() - (_leftAt.TryGetValue(who, out DateTimeOffset left) ? left : _since) < Grace;
        }
    }

    /// <summary>Says who is here and who is away.</summary>
    public PresenceNews Of(Room room)
    {
        List<int> away = [];
        int connected = 0;
        foreach (Member member in room.Members)
        {
            if (!member.IsIn)
            {
                continue;
            }

            if (IsPresent(member.Id))
            {
                connected++;
            }
            else
            {
                away.Add(member.Id.Value);
            }
        }

        return new PresenceNews(connected, away.Count, away);
    }

    /// <summary>Gives those whose votes the room waits for: in it, not excused, and here.</summary>
    public IEnumerable<ParticipantId> Awaited(Room room) =>
        room.Members.Where(member => member.IsIn && !member.IsExcused && IsPresent(member.Id)).Select(static member => member.Id);
}

/// <summary>One connection of a person.</summary>
/// <param name="Id">The connection's id.</param>
/// <param name="Abort">Ends it.</param>
internal sealed record RoomConnection(string Id, Action Abort);
