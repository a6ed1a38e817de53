using Dialogue.Core.Values;

namespace Dialogue.Presentation.Settings;

/// <summary>All settings that a person can change by name.</summary>
public static class SettingOptions
{
    /// <summary>Gets the settings in the order of the page.</summary>
    public static IReadOnlyList<SettingOption> All { get; } =
    [
        Choice(
            "pace",
            "Pace",
            "How messages arrive. Any key shows them at once.",
            [(Pace.Instant, "instant", "all at once"), (Pace.Calm, "calm", "one after another"), (Pace.Real, "real", "as if typed")],
            settings => settings.Pace,
            (settings, value) => settings with { Pace = value }),
        Choice(
            "feedback",
            "Feedback",
            "What is said about a line of yours, and when.",
            [(FeedbackMode.Full, "full", "after each line, with reasons"), (FeedbackMode.Brief, "short", "after each line, in a word"), (FeedbackMode.End, "end", "only in the debrief")],
            settings => settings.Feedback,
            (settings, value) => settings with { Feedback = value }),
        Choice(
            "theme",
            "Theme",
            "The colours. No meaning rests on them alone.",
            [
                (ThemeChoice.Auto, "auto", "your terminal's own colours"),
                (ThemeChoice.Dark, "dark", "light words on dark"),
                (ThemeChoice.Light, "light", "dark words on light"),
                (ThemeChoice.HighContrast, "high-contrast", "the strongest contrast"),
                (ThemeChoice.ColourBlind, "colour-blind", "blue and orange"),
            ],
            settings => settings.Theme,
            (settings, value) => settings with { Theme = value }),
        Choice(
            "glyphs",
            "Glyphs",
            "The signs that lines and bars are drawn with.",
            [(GlyphChoice.Auto, "auto", "what your locale allows"), (GlyphChoice.Unicode, "unicode", "lines and blocks"), (GlyphChoice.Ascii, "ascii", "plain characters")],
            settings => settings.Glyphs,
            (settings, value) => settings with { Glyphs = value }),
        Choice(
            "clock",
            "Clock",
            "Whether somebody may stop waiting for you, where the author asks for it.",
            [(ClockMode.Off, "off", "nobody hurries you"), (ClockMode.Doubled, "double", "twice the author's time"), (ClockMode.Normal, "normal", "the author's time")],
            settings => settings.Clock,
            (settings, value) => settings with { Clock = value }),
        Choice(
            "order",
            "Order of answers",
            "Mixed, so that a place is never the lesson; the same again after taking back.",
            [(AnswerOrder.AsWritten, "as-written", "as the author wrote them"), (AnswerOrder.Mixed, "mixed", "mixed by the seed")],
            settings => settings.Order,
            (settings, value) => settings with { Order = value }),
        Switch("digits-send", "Digits send", "Whether a digit sends its answer at once.", settings => settings.DigitsSend, (settings, on) => settings with { DigitsSend = on }),
        Switch("mouse", "Mouse", "Whether the program listens to the mouse; hold Shift to select text.", settings => settings.Mouse, (settings, on) => settings with { Mouse = on }),
        Switch("plain", "Line mode", "Whether to use the line player from the next start.", settings => settings.Plain, (settings, on) => settings with { Plain = on }),
        Choice(
            "retention",
            "Keep practice for",
            "How long what you practised is kept on this machine.",
            [
                (Retention.ForEver, "for-ever", "until you delete it"),
                (Retention.AYear, "a-year", "older practice is deleted"),
                (Retention.NinetyDays, "90-days", "older practice is deleted"),
                (Retention.ThirtyDays, "30-days", "older practice is deleted"),
            ],
            settings => settings.Retention,
            (settings, value) => settings with { Retention = value }),
    ];

    /// <summary>Gives a setting by its name, or null.</summary>
    public static SettingOption? Find(string name) => All.FirstOrDefault(option => option.Name == name);

    private static SettingOption Switch(string name, string title, string meaning, Func<AppSettings, bool> get, Func<AppSettings, bool, AppSettings> set) =>
        Choice(name, title, meaning, [(true, "on", string.Empty), (false, "off", string.Empty)], get, set);

    private static SettingOption Choice<T>(
        string name,
        string title,
        string meaning,
        (T Value, string Name, string Meaning)[] values,
        Func<AppSettings, T> get,
        Func<AppSettings, T, AppSettings> set)
        where T : struct =>
        new(
            name,
            title,
            meaning,
            values.Select(value => new SettingValue(value.Name, value.Meaning)).ToValueArray(),
            settings => values.First(value => value.Value.Equals(get(settings))).Name,
            (settings, word) => set(settings, values.First(value => value.Name == word).Value));
}
