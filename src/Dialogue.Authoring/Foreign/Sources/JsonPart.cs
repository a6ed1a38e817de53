namespace Dialogue.Authoring.Foreign.Sources;

/// <summary>What a value of JSON is.</summary>
internal enum JsonPartKind
{
    Nothing,
    Flag,
    Number,
    Text,
    List,
    Object,
}

/// <summary>A value of JSON and where it stands; whatever is asked of it that it does not have is missing, never an error.</summary>
/// <param name="kind">What it is.</param>
/// <param name="start">The byte it starts with.</param>
/// <param name="end">The byte after its last.</param>
internal sealed class JsonPart(JsonPartKind kind, int start, int end)
{
    public static JsonPart Missing { get; } = new(JsonPartKind.Nothing, 0, 0);

    public JsonPartKind Kind { get; } = kind;

    public int Start { get; } = start;

    public int End { get; } = end;

    public string? Words { get; init; }

    public int? Number { get; init; }

    public bool IsTrue { get; init; }

    public IReadOnlyList<JsonPart> Items { get; init; } = [];

    public IReadOnlyList<KeyValuePair<string, JsonPart>> Properties { get; init; } = [];

    public bool Exists => Kind != JsonPartKind.Nothing;

    public JsonPart this[string name]
    {
        get
        {
            foreach ((string key, JsonPart value) in Properties)
            {
                if (key == name)
                {
                    return value;
                }
            }

            return Missing;
        }
    }
}
