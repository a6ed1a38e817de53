using Dialogue.Core.Scoring;
using Dialogue.Format.Json;
using Dialogue.Format.Scenarios;

namespace Dialogue.Format.Seeds;

/// <summary>Reads a number for some of the three skills.</summary>
internal static class SkillNumbers
{
    public static SkillOverride? Read(ref JsonCursor json, int least, int greatest)
    {
        if (!json.IsObject())
        {
            return null;
        }

        int?[] values = new int?[3];
        ObjectProperties properties = new(FormatWords.Skills, json.Start);
        while (json.NextProperty(ref properties))
        {
            if (json.TryReadNumber(least, greatest, out int value))
            {
                values[properties.Current] = value;
            }
        }

        return new SkillOverride(values[0], values[1], values[2]);
    }
}
