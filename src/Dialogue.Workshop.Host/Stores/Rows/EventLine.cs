using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Dialogue.Workshop.Host.Stores.Rows;

/// <summary>A row of the table of events, as both stores give it.</summary>
/// <param name="Seq">The place in the log.</param>
/// <param name="Kind">The kind.</param>
/// <param name="CommandId">The command's id in lower case with hyphens, or null.</param>
/// <param name="Actor">Who asked.</param>
/// <param name="Step">The step.</param>
/// <param name="Body">The event as JSON.</param>
/// <param name="At">Milliseconds since 1970.</param>
[SuppressMessage("Performance", "CA1812", Justification = "Dapper makes them.")]
internal sealed record EventLine(long Seq, string Kind, string? CommandId, string Actor, long Step, string Body, long At)
{
    /// <summary>The columns, in this order.</summary>
    public const string Columns = "seq, kind, command_id as CommandId, actor, step, body, at";

    /// <summary>Gives a command's id as it is stored.</summary>
    public static string? Id(Guid? command) => command?.ToString("D", CultureInfo.InvariantCulture);

    /// <summary>Gives the event in the row at which a reader of these columns stands.</summary>
    public static StoredEvent In(DbDataReader reader) => new EventLine(
        reader.GetInt64(0),
        reader.GetString(1),
        reader.IsDBNull(2) ? null : reader.GetString(2),
        reader.GetString(3),
        reader.GetInt64(4),
        reader.GetString(5),
        reader.GetInt64(6)).Event();

    /// <summary>Gives the event; what makes no sense says that the store is damaged.</summary>
    public StoredEvent Event()
    {
        Guid command = default;
        if (Step is < int.MinValue or > int.MaxValue || (CommandId is not null && !Guid.TryParse(CommandId, out command)))
        {
            throw new RoomStoreException(RoomStoreFault.Damaged);
        }

        return new StoredEvent(Seq, Kind, CommandId is null ? null : command, Actor, (int)Step, Body, StoredTime.From(At));
    }
}
