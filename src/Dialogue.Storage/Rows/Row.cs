using Dialogue.Core.Practice;
using Dialogue.Core.Values;
using Microsoft.Data.Sqlite;

namespace Dialogue.Storage.Rows;

/// <summary>One row of an answer. What makes no sense throws <see cref="InvalidDataException"/>: a file may hold anything.</summary>
internal readonly struct Row(SqliteDataReader reader)
{
    public bool IsNull(int column) => reader.IsDBNull(column);

    public long Integer(int column) => reader.IsDBNull(column) ? throw Missing() : reader.GetInt64(column);

    public string Text(int column) => reader.IsDBNull(column) ? throw Missing() : reader.GetString(column);

    public int Count(int column, int from = 0, int to = int.MaxValue)
    {
        long number = Integer(column);
        return number >= from && number <= to ? (int)number : throw new InvalidDataException("A number is stored that cannot be.");
    }

    public int? CountOrNull(int column, int to = int.MaxValue) => IsNull(column) ? null : Count(column, 0, to);

    public bool Flag(int column) => Count(column, 0, 1) == 1;

    /// <summary>Reads a moment from a column and the one after it.</summary>
    public DateTimeOffset At(int column) => StoredTime.Read(Integer(column), Integer(column + 1));

    public DateTimeOffset? AtOrNull(int column) => IsNull(column) ? null : At(column);

    public DateOnly Day(int column) => StoredTime.ReadDay(Text(column));

    public T Word<T>(int column, WordList<T> words)
        where T : struct, Enum => words.Read(Text(column));

    public PlayId Play(int column) => Guid.TryParseExact(Text(column), "D", out Guid uuid)
        ? new PlayId(uuid)
        : throw new InvalidDataException("A playthrough is stored without a proper name.");

    public ulong Seed(int column) => unchecked((ulong)Integer(column));

    /// <summary>Reads the id of a scenario, a beat or a choice.</summary>
    public string Id(int column)
    {
        string id = Text(column);
        return Names.IsId(id) ? id : throw new InvalidDataException("An id is stored that no file can have.");
    }

    private static InvalidDataException Missing() => new("Something is missing that is always stored.");
}
