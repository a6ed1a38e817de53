namespace Dialogue.Workshop.Host.Tests.Stores.Support;

/// <summary>Marks a test that needs a small disk; where none can be made the test is left out, and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SmallDiskFactAttribute : FactAttribute
{
    private static readonly string? WhyNot = Try();

    public SmallDiskFactAttribute() => Skip = WhyNot;

    private static string? Try()
    {
        using SmallDisk? disk = SmallDisk.TryMount();
        return disk is null ? "No small disk can be made here: that needs root and Linux." : null;
    }
}
