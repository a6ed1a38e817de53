using System.Globalization;
using Dialogue.Presentation.Screens;
using Dialogue.Reports.Pages;

namespace Dialogue.Reports.Html;

/// <summary>Draws an interval on a line from rarely to nearly always; what it shows is also said, for those who do not see it.</summary>
internal static class IntervalBar
{
    private const double Width = 300;
    private const double Edge = 1;

    public static void Draw(Markup html, SkillTold skill, string id)
    {
        if (skill.Interval is not { } interval)
        {
            return;
        }

        html.Open("svg", ("viewBox", "0 0 302 16"), ("preserveAspectRatio", "xMinYMid meet"), ("role", "img"), ("aria-labelledby", $"{id}-title {id}-desc"), ("xmlns", "http://www.w3.org/2000/svg"))
            .Element("title", $"{skill.Name}: {skill.Words}", ("id", $"{id}-title"))
            .Element("desc", skill.Drawn, ("id", $"{id}-desc"));
        html.Empty("line", ("class", "scale"), ("x1", At(0)), ("y1", "8"), ("x2", At(1)), ("y2", "8"));
        foreach (double quarter in (double[])[0, 0.25, 0.5, 0.75, 1])
        {
            html.Empty("line", ("class", "scale"), ("x1", At(quarter)), ("y1", "3"), ("x2", At(quarter)), ("y2", "13"));
        }

        html.Empty(
            "rect", ("class", "bar"), ("x", At(interval.Low)), ("y", "3"), ("width", Length(interval)), ("height", "10"), ("rx", "5"));
        html.Empty("circle", ("class", "dot"), ("cx", At(interval.Value)), ("cy", "8"), ("r", "3"));
        html.Close();
    }

    private static string At(double share) => Number(Edge + (Width * share));

    private static string Length(Interval interval) => Number(Width * (interval.High - interval.Low));

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
