using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Dialogue.Workshop.Host.Serving;

/// <summary>The names under which this host may be called.</summary>
internal static class OwnNames
{
    /// <summary>Says whether a host's name is one of ours: an address, this machine's name, or the one that people were told.</summary>
    public static bool Include(string name, string publicUrl) =>
        IPAddress.TryParse(name.Trim('[', ']'), out _)
        || string.Equals(name, "localhost", StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, Environment.MachineName, StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, Environment.MachineName + ".local", StringComparison.OrdinalIgnoreCase)
        || (Uri.TryCreate(publicUrl, UriKind.Absolute, out Uri? told) && string.Equals(name, told.Host, StringComparison.OrdinalIgnoreCase));

    /// <summary>Gives the addresses under which other machines of the local network may find this one, the likeliest first.</summary>
    public static IReadOnlyList<string> LocalAddresses() =>
    [
        .. NetworkInterface.GetAllNetworkInterfaces()
            .Where(static card => card.OperationalStatus == OperationalStatus.Up && card.NetworkInterfaceType != NetworkInterfaceType.Loopback)
            .OrderByDescending(static card => card.GetIPProperties().GatewayAddresses.Count)
            .SelectMany(static card => card.GetIPProperties().UnicastAddresses)
            .Where(static unicast => unicast.Address.AddressFamily == AddressFamily.InterNetwork)
            .Select(static unicast => unicast.Address.ToString())
            .Distinct(),
    ];
}
