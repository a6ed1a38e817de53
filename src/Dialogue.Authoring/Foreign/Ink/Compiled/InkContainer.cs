using System.Globalization;
using Dialogue.Authoring.Foreign.Sources;

namespace Dialogue.Authoring.Foreign.Ink.Compiled;

/// <summary>A container of compiled ink: a list of things to do, with other containers in it by place and by name.</summary>
internal sealed class InkContainer
{
    private readonly Dictionary<string, InkContainer> _named = new(StringComparer.Ordinal);

    private InkContainer(JsonPart part, InkContainer? parent, string name, int index)
    {
        Parent = parent;
        Index = index;
        JsonPart last = part.Items.Count > 0 ? part.Items[^1] : JsonPart.Missing;
        bool hasEnd = part.Items.Count > 0 && last.Kind is JsonPartKind.Object or JsonPartKind.Nothing;
        IsNamed = name.Length > 0 || last["#n"].Words is not null;
        Name = name.Length > 0 ? name : last["#n"].Words ?? index.ToString(CultureInfo.InvariantCulture);
        Path = parent is null or { Parent: null, Path: "" } ? parent is null ? string.Empty : Name : $"{parent.Path}.{Name}";
        foreach (JsonPart item in hasEnd ? part.Items.Take(part.Items.Count - 1) : part.Items)
        {
            InkContainer? inner = item.Kind == JsonPartKind.List ? new InkContainer(item, this, string.Empty, Items.Count) : null;
            Items.Add((item, inner));
            if (inner is { IsNamed: true })
            {
                _named.TryAdd(inner.Name, inner);
            }
        }

        foreach ((string key, JsonPart value) in last.Properties)
        {
            if (value.Kind == JsonPartKind.List)
            {
                _named[key] = new InkContainer(value, this, key, -1);
            }
        }
    }

    public InkContainer? Parent { get; }

    /// <summary>Gets its place in the one around it, or -1 where it only has a name.</summary>
    public int Index { get; }

    public string Name { get; }

    public bool IsNamed { get; }

    public string Path { get; }

    /// <summary>Gets what stands in it, in order; a list is a container.</summary>
    public List<(JsonPart Part, InkContainer? Inner)> Items { get; } = [];

    public IReadOnlyDictionary<string, InkContainer> Named => _named;

    public static InkContainer Root(JsonPart part) => new(part, null, string.Empty, -1);

    /// <summary>Gives where a path leads from here, or null where there is nothing.</summary>
    public (InkContainer Container, int Index)? Resolve(string path)
    {
        bool isRelative = path.StartsWith('.');
        InkContainer? at = isRelative ? null : Top();
        string[] parts = path.Split('.', StringSplitOptions.RemoveEmptyEntries);
        for (int step = 0; step < parts.Length; step++)
        {
            string part = parts[step];
            if (part == "^")
            {
                at = at is null ? this : at.Parent;
            }
            else if (at is not null && at._named.TryGetValue(part, out InkContainer? named))
            {
                at = named;
            }
            else if (at is not null && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < at.Items.Count)
            {
                if (at.Items[index].Inner is not { } inner)
                {
                    return step == parts.Length - 1 ? (at, index) : null;
                }

                at = inner;
            }
            else
            {
                return null;
            }

            if (at is null)
            {
                return null;
            }
        }

        return at is null ? null : (at, 0);
    }

    private InkContainer Top()
    {
        InkContainer top = this;
        while (top.Parent is { } parent)
        {
            top = parent;
        }

        return top;
    }
}
