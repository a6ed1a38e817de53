using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Models;

namespace Dialogue.Presentation.Rendering;

/// <summary>What a person presses or types for a command, as a sentence names it.</summary>
internal static class KeyWords
{
    /// <summary>Gives the key; in line mode the letter, or the command's name where there is none to type.</summary>
    public static string For(AppModel model, string command)
    {
        string key = model.Keys.KeyFor(command);
        return key.Length == 1 || (key.Length > 0 && !model.IsPlain) ? key : CommandCatalogue.Get(command).Name.ToLowerInvariant();
    }
}
