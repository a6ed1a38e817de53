using System.Collections.Frozen;
using Dialogue.Core.Values;

namespace Dialogue.Presentation.Commands;

/// <summary>Which key asks for which command. The only place that knows key names.</summary>
/// <remarks>A key is named as it is shown: <c>Enter</c>, <c>Ctrl+C</c>, <c>PgUp</c>, or the character itself; case matters.</remarks>
public sealed class KeyMap
{
    private readonly FrozenDictionary<string, string> _commands;
    private readonly FrozenDictionary<string, string> _shown;

    private KeyMap(Dictionary<string, string> commands, Dictionary<string, string> shown)
    {
        _commands = commands.ToFrozenDictionary(StringComparer.Ordinal);
        _shown = shown.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Gets the keys as they come.</summary>
    public static KeyMap Default { get; } = With([]);

    /// <summary>Makes a map in which some commands have other keys; a key given to two commands stays with the later one.</summary>
    /// <param name="rebound">Command id and key, in order; unknown commands are left out.</param>
    public static KeyMap With(ValueArray<KeyBinding> rebound)
    {
        Dictionary<string, string> commands = [];
        Dictionary<string, string> shown = [];
        foreach (AppCommand command in CommandCatalogue.All)
        {
            ValueArray<string> own = rebound.Where(binding => binding.Command == command.Id).Select(binding => binding.Key).ToValueArray();
            ValueArray<string> keys = own.IsEmpty ? command.Keys : own;
            foreach (string key in keys)
            {
                commands[key] = command.Id;
            }

            if (!keys.IsEmpty)
            {
                shown[command.Id] = keys[0];
            }
        }

        return new KeyMap(commands, shown);
    }

    /// <summary>Gives the command that a key asks for, or null.</summary>
    public string? CommandFor(string key) => _commands.GetValueOrDefault(key);

    /// <summary>Gives the key to show for a command; empty where it has none.</summary>
    public string KeyFor(string command) => _shown.GetValueOrDefault(command, string.Empty);
}

/// <summary>A key that a person gave to a command.</summary>
/// <param name="Command">The command's id.</param>
/// <param name="Key">The key's name.</param>
public readonly record struct KeyBinding(string Command, string Key);
