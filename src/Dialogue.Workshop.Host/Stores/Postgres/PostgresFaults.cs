using System.Net.Sockets;
using Npgsql;

namespace Dialogue.Workshop.Host.Stores.Postgres;

/// <summary>Says what an exception of PostgreSQL or of the way there means for a store.</summary>
internal static class PostgresFaults
{
    // Npgsql does not name this one: the session was ended because its transaction lay idle, so nothing of it was kept.
    private const string IdleInTransaction = "25P03";

    /// <summary>Says whether an exception comes from the server or the way there, not from a mistake in the program.</summary>
    public static bool IsOfTheServer(Exception wrong) => wrong is NpgsqlException or SocketException or IOException or TimeoutException;

    /// <summary>Gives such an exception as a store's.</summary>
    /// <param name="wrong">The exception.</param>
    /// <param name="committing">Whether it came after the server had been asked to make a write durable.</param>
    public static RoomStoreException Of(Exception wrong, bool committing = false) => new(Fault(wrong, committing), wrong);

    private static RoomStoreFault Fault(Exception wrong, bool committing) => wrong switch
    {
        PostgresException { SqlState: IdleInTransaction } => RoomStoreFault.Unavailable,

        // A server that says no to a commit has undone it; one that says farewell may have done it before.
        PostgresException known when committing && known.InvariantSeverity is "FATAL" or "PANIC" => RoomStoreFault.OutcomeUnknown,
        PostgresException known => Fault(known),
        _ => committing ? RoomStoreFault.OutcomeUnknown : RoomStoreFault.Unavailable,
    };

    private static RoomStoreFault Fault(PostgresException wrong) => wrong.SqlState switch
    {
        PostgresErrorCodes.UniqueViolation when wrong.ConstraintName == "room_open_code" => RoomStoreFault.CodeTaken,
        PostgresErrorCodes.UniqueViolation => RoomStoreFault.Conflict,
        PostgresErrorCodes.DiskFull => RoomStoreFault.Full,
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => RoomStoreFault.Damaged,

        // The statements are right, so a table or a column that is missing, or is something else, is the database's fault.
        { } state when state.StartsWith("42", StringComparison.Ordinal) && state != PostgresErrorCodes.InsufficientPrivilege => RoomStoreFault.Damaged,
        _ => RoomStoreFault.Unavailable,
    };
}
