using System.Globalization;
using Dialogue.Workshop.Client;

namespace Dialogue.Cli.Workshops;

/// <summary>Says how this program reaches hosts.</summary>
internal static class RoomLinks
{
    /// <summary>Gives the options of a link.</summary>
    public static LinkOptions To(IReadOnlyList<Uri> hosts, string? pin) =>
        new(hosts, ProgramVersion.Text, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) { Pin = pin };

    /// <summary>Gives a seed for the pauses between attempts.</summary>
    public static int Seed() => Random.Shared.Next();
}
