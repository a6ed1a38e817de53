using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Settings;

namespace Dialogue.Presentation.Updates;

/// <summary>What happens on the settings page; a change holds at once.</summary>
internal static class OptionsUpdate
{
    public static AppStep Invoke(AppModel model, Place.Options options, string command) => command switch
    {
        CommandIds.Increase => Step(model, options, 1),
        CommandIds.Decrease => Step(model, options, -1),
        _ => model,
    };

    public static AppStep Step(AppModel model, Place.Options options, int by) =>
        options.Selected < SettingOptions.All.Count ? Changed(model, SettingOptions.All[options.Selected], by) : model;

    public static AppStep Toggle(AppModel model, string name) => Changed(model, SettingOptions.Find(name)!, 1);

    private static AppStep Changed(AppModel model, SettingOption option, int by)
    {
        AppModel changed = model with { Settings = option.Step(model.Settings, by) };
        return AppStep.Asking(changed, new AppRequest.KeepSettings(changed.Settings));
    }
}
