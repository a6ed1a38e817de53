using Dialogue.Presentation.Settings;

namespace Dialogue.Tui.Tests.Driving;

internal static class Models
{
    public static AppModel With(Func<AppSettings, AppSettings> change) => new() { Settings = change(new AppSettings()) };

    public static AppModel Ascii => With(settings => settings with { Glyphs = GlyphChoice.Ascii });

    public static AppModel Themed(ThemeChoice theme) => With(settings => settings with { Theme = theme });
}
