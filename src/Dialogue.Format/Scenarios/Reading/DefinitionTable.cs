using System.Runtime.InteropServices;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>The names that a part of the file defines, whether something mentions them, and where they stand.</summary>
internal sealed class DefinitionTable
{
    private readonly NamePool _names = new();
    private readonly List<Definition> _definitions = [];

    public int Count => _definitions.Count;

    /// <summary>Gets the names in the order of the file.</summary>
    public IEnumerable<string> Names
    {
        get
        {
            for (int number = 0; number < Count; number++)
            {
                yield return _names[number];
            }
        }
    }

    public string this[int number] => _names[number];

    /// <summary>Defines a name; false where it is defined already.</summary>
    public bool Add(ReadOnlySpan<byte> name, int start, int end)
    {
        int number = _names.Add(name);
        if (number < Count)
        {
            return false;
        }

        _definitions.Add(new Definition(start, end, false));
        return true;
    }

    public int Find(ReadOnlySpan<byte> name) => _names.Find(name);

    public int Find(string name) => _names.Find(name);

    public void Use(int number) => CollectionsMarshal.AsSpan(_definitions)[number].IsUsed = true;

    public bool IsUsed(int number) => _definitions[number].IsUsed;

    public (int Start, int End) PlaceOf(int number) => (_definitions[number].Start, _definitions[number].End);

    private record struct Definition(int Start, int End, bool IsUsed);
}
