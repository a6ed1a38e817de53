namespace Dialogue.Workshop.Host.Tests.Stores.Support;

/// <summary>Marks a class whose tests need a PostgreSQL; where there is none they are left out, and say why.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsPostgresAttribute : Attribute;
