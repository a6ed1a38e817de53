using Dialogue.Presentation.Screens;

namespace Dialogue.Tui.Tests.Samples;

/// <summary>Every kind of screen by name, for tests that go through all of them.</summary>
internal static class Kinds
{
    public static readonly string[] All = ["home", "briefing", "chat", "email", "video", "feedback", "debrief", "comparison", "plan", "review", "preview", "palette", "long"];

    public static Screen Of(string kind) => kind switch
    {
        "home" => SampleScreens.Home,
        "briefing" => SampleScreens.Briefing,
        "chat" => Talks.Chat,
        "email" => Talks.Email,
        "video" => Talks.Video,
        "feedback" => SampleScreens.Feedback,
        "debrief" => SampleScreens.Debrief,
        "comparison" => Afterwards.Comparison,
        "plan" => Afterwards.Plan,
        "review" => Afterwards.Review,
        "preview" => Writing.Preview,
        "palette" => SampleScreens.Palette,
        _ => SampleScreens.Long,
    };
}
