using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Host.Stores.Postgres;
using Npgsql;

namespace Dialogue.Workshop.Host.Tests.Stores.Postgres;

/// <summary>Answers of a server that cannot be brought about at will.</summary>
public sealed class PostgresFaultsTests
{
    [Theory]
    [InlineData("53100", "ERROR", false, nameof(RoomStoreFault.Full))]
    [InlineData("53100", "ERROR", true, nameof(RoomStoreFault.Full))]
    [InlineData("XX001", "ERROR", false, nameof(RoomStoreFault.Damaged))]
    [InlineData("42P01", "ERROR", false, nameof(RoomStoreFault.Damaged))]
    [InlineData("42501", "ERROR", false, nameof(RoomStoreFault.Unavailable))]
    [InlineData("55P03", "ERROR", false, nameof(RoomStoreFault.Unavailable))]
    [InlineData("53300", "FATAL", false, nameof(RoomStoreFault.Unavailable))]
    [InlineData("57P01", "FATAL", false, nameof(RoomStoreFault.Unavailable))]
    [InlineData("57P01", "FATAL", true, nameof(RoomStoreFault.OutcomeUnknown))]
    [InlineData("57P02", "PANIC", true, nameof(RoomStoreFault.OutcomeUnknown))]
    [InlineData("25P03", "FATAL", true, nameof(RoomStoreFault.Unavailable))]
    [InlineData("23505", "ERROR", true, nameof(RoomStoreFault.Conflict))]
    public void Says_what_an_answer_means(string state, string severity, bool committing, string fault)
    {
        PostgresException answer = new("what it said", severity, severity, state);

        Assert.Equal(fault, PostgresFaults.Of(answer, committing).Fault.ToString());
    }

    [Fact]
    public void Does_not_know_what_became_of_a_commit_that_nobody_answered()
    {
        NpgsqlException silence = new("nothing came back", new IOException());

        Assert.Equal(RoomStoreFault.OutcomeUnknown, PostgresFaults.Of(silence, committing: true).Fault);
        Assert.Equal(RoomStoreFault.Unavailable, PostgresFaults.Of(silence).Fault);
    }

    [Theory]
    [InlineData("Host=/run/postgresql", false)]
    [InlineData("Host=db.example", true)]
    public void Keeps_connections_over_a_network_alive(string place, bool alive)
    {
        using NpgsqlDataSource source = PostgresSettings.Source(place + ";Maximum Pool Size=90;Options=-c statement_timeout=7s");
        NpgsqlConnectionStringBuilder settings = new(source.ConnectionString);

        Assert.Equal(alive, settings.TcpKeepAlive);
        Assert.Equal(PostgresSettings.MostConnections, settings.MaxPoolSize);
        Assert.EndsWith("-c statement_timeout=7s", settings.Options, StringComparison.Ordinal);
    }
}
