namespace Dialogue.Workshop.Host.Stores.Rows;

/// <summary>Statements that both stores understand.</summary>
internal static class Statements
{
    /// <summary>Gives events after one, at most so many.</summary>
    public const string Read = $"select {EventLine.Columns} from room_event where room = @room and seq > @sinceSeq order by seq limit @limit";

    /// <summary>Gives a room's row.</summary>
    public const string Find = $"select {RoomLine.Columns} from room where room = @room";

    /// <summary>Gives the row of the open room with a code.</summary>
    public const string FindByCode = $"select {RoomLine.Columns} from room where code = @code and is_open = 1";

    /// <summary>Gives all rows, or those of open rooms, the oldest first.</summary>
    public const string List = $"select {RoomLine.Columns} from room where is_open = 1 or not @openOnly order by created_at, room";

    /// <summary>Stores a room's row, new or changed.</summary>
    public const string KeepRow = """
        insert into room (room, code, key_hash, projector_key_hash, title, is_open, created_at, closed_at)
        values (@room, @code, @keyHash, @projectorKeyHash, @title, @isOpen, @createdAt, @closedAt)
        on conflict (room) do update set
            code = excluded.code, key_hash = excluded.key_hash, projector_key_hash = excluded.projector_key_hash, title = excluded.title,
            is_open = excluded.is_open, created_at = excluded.created_at, closed_at = excluded.closed_at
        """;

    /// <summary>Deletes a room's log.</summary>
    public const string ForgetEvents = "delete from room_event where room = @room";

    /// <summary>Deletes a room's row.</summary>
    public const string ForgetRow = "delete from room where room = @room";

    /// <summary>Keeps a conversation's file; one that is kept already is the same.</summary>
    public const string KeepConversation = "insert into room_conversation (hash, body) values (@hash, @body) on conflict (hash) do nothing";

    /// <summary>Gives a conversation's file.</summary>
    public const string FindConversation = "select body from room_conversation where hash = @hash";

    /// <summary>Gives what <see cref="KeepRow"/> asks for.</summary>
    public static object ValuesOf(RoomRow row) => new
    {
        room = row.Room,
        code = row.Code,
        keyHash = row.KeyHash,
        projectorKeyHash = row.ProjectorKeyHash,
        title = row.Title,
        isOpen = row.IsOpen ? 1L : 0L,
        createdAt = row.CreatedAt.ToUnixTimeMilliseconds(),
        closedAt = row.ClosedAt?.ToUnixTimeMilliseconds(),
    };
}
