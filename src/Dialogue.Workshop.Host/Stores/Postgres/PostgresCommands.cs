using Dialogue.Workshop.Host.Stores.Rows;
using Npgsql;
using NpgsqlTypes;

namespace Dialogue.Workshop.Host.Stores.Postgres;

/// <summary>The commands of a write, put together by hand: a batch is one way to the server and back, however many statements it has.</summary>
internal static class PostgresCommands
{
    /// <summary>The channel on which nodes tell each other that a room was written to; the message is the room's id.</summary>
    public const string Channel = "dialogue_room";

    private const string Insert = """
        insert into room_event (room, seq, kind, command_id, actor, step, body, at)
        select $1, seq, kind, command_id, actor, step, body, at
        from unnest($2, $3, $4, $5, $6, $7, $8) as news (seq, kind, command_id, actor, step, body, at)
        """;

    private const string KeepRow = """
        insert into room (room, code, key_hash, projector_key_hash, title, is_open, created_at, closed_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)
        on conflict (room) do update set
            code = excluded.code, key_hash = excluded.key_hash, projector_key_hash = excluded.projector_key_hash, title = excluded.title,
            is_open = excluded.is_open, created_at = excluded.created_at, closed_at = excluded.closed_at
        """;

    /// <summary>Gives what takes a room's lock, until the transaction ends.</summary>
    public static NpgsqlBatchCommand Lock(string room) => Command("select pg_advisory_xact_lock(hashtextextended($1, 0))", Text(room));

    /// <summary>Gives what reads the last seq of a room; a statement of its own, so that it sees what the lock's last holder wrote.</summary>
    public static NpgsqlBatchCommand Head(string room) => Command("select coalesce(max(seq), 0) from room_event where room = $1", Text(room));

    /// <summary>Gives what reads the events after one.</summary>
    public static NpgsqlBatchCommand Since(string room, long sinceSeq) => Command(
        $"select {EventLine.Columns} from room_event where room = $1 and seq > $2 order by seq", Text(room), Number(sinceSeq));

    /// <summary>Gives what appends events, all in one statement.</summary>
    public static NpgsqlBatchCommand Append(string room, IReadOnlyList<StoredEvent> events) => Command(
        Insert,
        Text(room),
        Column(events, one => one.Seq, NpgsqlDbType.Bigint),
        Column(events, one => one.Kind, NpgsqlDbType.Text),
        Column(events, one => EventLine.Id(one.CommandId), NpgsqlDbType.Text),
        Column(events, one => one.Actor, NpgsqlDbType.Text),
        Column(events, one => (long)one.Step, NpgsqlDbType.Bigint),
        Column(events, one => one.Body, NpgsqlDbType.Text),
        Column(events, one => one.At.ToUnixTimeMilliseconds(), NpgsqlDbType.Bigint));

    /// <summary>Gives what stores a room's row, new or changed.</summary>
    public static NpgsqlBatchCommand Keep(RoomRow row) => Command(
        KeepRow,
        Text(row.Room),
        Text(row.Code),
        Text(row.KeyHash),
        Text(row.ProjectorKeyHash),
        Text(row.Title),
        Number(row.IsOpen ? 1 : 0),
        Number(row.CreatedAt.ToUnixTimeMilliseconds()),
        new NpgsqlParameter<long?> { TypedValue = row.ClosedAt?.ToUnixTimeMilliseconds(), NpgsqlDbType = NpgsqlDbType.Bigint });

    /// <summary>Gives what rewrites bodies.</summary>
    public static NpgsqlBatchCommand Rewrite(string room, IReadOnlyList<(long Seq, string Body)> changed) => Command(
        "update room_event set body = news.body from unnest($2, $3) as news (seq, body) where room = $1 and room_event.seq = news.seq",
        Text(room),
        Column(changed, one => one.Seq, NpgsqlDbType.Bigint),
        Column(changed, one => one.Body, NpgsqlDbType.Text));

    /// <summary>Gives what deletes a room: its log and its row.</summary>
    public static NpgsqlBatchCommand[] Forget(string room) =>
        [Command("delete from room_event where room = $1", Text(room)), Command("delete from room where room = $1", Text(room))];

    /// <summary>Gives what tells the other nodes, when the transaction has been kept.</summary>
    public static NpgsqlBatchCommand Tell(string room) => Command($"select pg_notify('{Channel}', $1)", Text(room));

    private static NpgsqlBatchCommand Command(string sql, params ReadOnlySpan<NpgsqlParameter> parameters)
    {
        NpgsqlBatchCommand command = new(sql);
        foreach (NpgsqlParameter parameter in parameters)
        {
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static NpgsqlParameter<string> Text(string value) => new() { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Text };

    private static NpgsqlParameter<long> Number(long value) => new() { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Bigint };

    private static NpgsqlParameter<TValue[]> Column<TRow, TValue>(IReadOnlyList<TRow> rows, Func<TRow, TValue> value, NpgsqlDbType type)
    {
        TValue[] values = new TValue[rows.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = value(rows[i]);
        }

        return new NpgsqlParameter<TValue[]> { TypedValue = values, NpgsqlDbType = type | NpgsqlDbType.Array };
    }
}
