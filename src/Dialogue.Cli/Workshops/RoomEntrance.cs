using Dialogue.Workshop.Client;

namespace Dialogue.Cli.Workshops;

/// <summary>Waits until a host has let somebody in, and says why where it does not.</summary>
internal static class RoomEntrance
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Waits; gives null where somebody is in, else a plain sentence.</summary>
    /// <param name="entered">Ends when somebody is in.</param>
    /// <param name="host">The host, for the sentence.</param>
    /// <param name="refused">Gets why the host refused, where it did.</param>
    public static string? Wait(Task entered, Uri host, out RoomRefusedException? refused)
    {
        refused = null;
        try
        {
            entered.WaitAsync(Patience).GetAwaiter().GetResult();
            return null;
        }
        catch (RoomRefusedException wrong)
        {
            refused = wrong;
            return RefusalWords.Of(wrong);
        }
        catch (TimeoutException)
        {
            return host.Scheme == "https"
                ? $"There is no answer from {host.Authority}. Is the host running, and is the --pin right? A host's own certificate needs one."
                : $"There is no answer from {host.Authority}. Is the host running, is it on this network, and was it started with --lan?";
        }
    }
}
