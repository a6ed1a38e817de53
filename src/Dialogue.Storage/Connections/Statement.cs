using Dialogue.Storage.Rows;
using Microsoft.Data.Sqlite;

namespace Dialogue.Storage.Connections;

/// <summary>A statement that is prepared once. Values are given in the order in which its parameters (<c>$name</c>) first occur.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand _command;

    public Statement(SqliteConnection connection, string sql)
    {
        _command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this project; what is not constant is a parameter.
        _command.CommandText = sql;
#pragma warning restore CA2100
        foreach (string name in ParametersOf(sql))
        {
            _command.Parameters.Add(new SqliteParameter(name, DBNull.Value));
        }

        _command.Prepare();
    }

    /// <summary>Does it, and gives how many rows it changed.</summary>
    public int Run(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteNonQuery();
    }

    /// <summary>Gives every row of its answer.</summary>
    public List<T> All<T>(Func<Row, T> read, params ReadOnlySpan<object?> values)
    {
        Bind(values);
        using SqliteDataReader reader = _command.ExecuteReader();
        List<T> rows = [];
        while (reader.Read())
        {
            rows.Add(read(new Row(reader)));
        }

        return rows;
    }

    /// <summary>Gives the first row of its answer, or the default value where it has none.</summary>
    public T? First<T>(Func<Row, T> read, params ReadOnlySpan<object?> values)
    {
        Bind(values);
        using SqliteDataReader reader = _command.ExecuteReader();
        return reader.Read() ? read(new Row(reader)) : default;
    }

    /// <inheritdoc/>
    public void Dispose() => _command.Dispose();

    private static List<string> ParametersOf(string sql)
    {
        List<string> names = [];
        for (int start = sql.IndexOf('$', StringComparison.Ordinal); start >= 0; start = sql.IndexOf('$', start + 1))
        {
            int end = start + 1;
            while (end < sql.Length && (char.IsAsciiLetterOrDigit(sql[end]) || sql[end] == '_'))
            {
                end++;
            }

            string name = sql[start..end];
            if (!names.Contains(name))
            {
                names.Add(name);
            }
        }

        return names;
    }

    private void Bind(ReadOnlySpan<object?> values)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, _command.Parameters.Count);
        for (int i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }
}
