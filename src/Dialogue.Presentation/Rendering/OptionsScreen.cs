using Dialogue.Presentation.Models;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Settings;

namespace Dialogue.Presentation.Rendering;

/// <summary>The settings: each with its value in words; a change holds at once and is kept.</summary>
internal static class OptionsScreen
{
    public static Screen From(AppModel model)
    {
        Page page = new();
        foreach (SettingOption option in SettingOptions.All)
        {
            SettingValue value = option.Values.First(each => each.Name == option.Get(model.Settings));
            page.Item(
                string.Empty,
                new Cell(option.Title, Style.Normal, 20),
                new Cell(value.Name, Style.Strong, 16),
                new Cell(value.Meaning, Style.Quiet, 0, 2));
        }

        SettingOption marked = SettingOptions.All[Math.Clamp(model.Here.Selected, 0, SettingOptions.All.Count - 1)];
        page.Blank().Words(marked.Meaning)
            .Words($"Values: {string.Join(", ", marked.Values.Select(value => value.Name))}. In the file: {marked.Name}.", Style.Quiet);
        return new Screen { Place = PlaceKind.Settings, Title = "Settings", Status = "kept as you change them", Body = page.Blocks() };
    }
}
