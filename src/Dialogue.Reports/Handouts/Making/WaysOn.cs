using System.Globalization;
using Dialogue.Core.Scenarios;

namespace Dialogue.Reports.Handouts.Making;

/// <summary>Says where a beat without answers leads, in sentences of which the first that holds is taken.</summary>
internal static class WaysOn
{
    public static IEnumerable<string> Of(Beat beat, HandoutContext context)
    {
        Onward[] ways = [.. beat.Next.Where(way => context.Open(way.When).Settled != false)];
        bool isFirst = true;
        bool isDrawn = false;
        foreach (Onward way in ways)
        {
            if (way.Weight is null)
            {
                yield return context.If(way.When) is { } condition
                    ? $"If {condition}: go on to {context.Numbers.Of(way.To)}."
                    : $"{(isFirst ? "Go" : "Else: go")} on to {context.Numbers.Of(way.To)}.";
            }
            else if (!isDrawn)
            {
                // Lots that hold are drawn together, whatever stands between them.
                isDrawn = true;
                yield return $"{(isFirst ? "Draw" : "Else: draw")} a lot: {string.Join("; ", ways.Where(each => each.Weight is not null).Select(each => Lot(each, context)))}.";
            }

            isFirst = false;
            if (context.Open(way.When).Settled == true)
            {
                yield break;
            }
        }
    }

    private static string Lot(Onward way, HandoutContext context)
    {
        string when = context.If(way.When) is { } condition ? $", only if {condition}" : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{way.Weight} for {context.Numbers.Of(way.To)}{when}");
    }
}
