using System.Globalization;

namespace Dialogue.Authoring.Checks;

/// <summary>Writes places in lists as the source map wants them.</summary>
internal static class Places
{
    public static string Of(int place) => place.ToString(CultureInfo.InvariantCulture);
}
