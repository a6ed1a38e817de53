namespace Dialogue.Workshop.Host.Tests.Support;

/// <summary>Waits for something that arrives over a connection.</summary>
internal static class Until
{
    /// <summary>Asks again and again until something holds; what takes too long fails.</summary>
    public static async Task Holds(Func<bool> holds, string what, int longestSeconds = 30)
    {
        using PeriodicTimer pace = new(TimeSpan.FromMilliseconds(5));
        using CancellationTokenSource tooLong = new(TimeSpan.FromSeconds(longestSeconds));
        while (!holds())
        {
            try
            {
                await pace.WaitForNextTickAsync(tooLong.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.Fail($"Waited in vain until {what}.");
            }
        }
    }
}
