namespace Dialogue.Workshop.People.Names;

/// <summary>What pseudonyms are made of. No word here says anything of a person: not in looks, weight, pace, wit or courage.</summary>
internal static class PseudonymWords
{
    /// <summary>Gets the colours, and what is named like one; at most 9 letters.</summary>
    public static IReadOnlyList<string> Colours { get; } =
    [
        "amber", "apricot", "aqua", "azure", "bronze", "cedar", "cerulean", "citron", "cobalt", "copper", "coral", "crimson", "cyan", "denim",
        "emerald", "fern", "garnet", "golden", "heather", "indigo", "iris", "jade", "lavender", "lilac", "lime", "magenta", "maple", "marine",
        "mauve", "mint", "moss", "ochre", "opal", "pearl", "plum", "quartz", "ruby", "russet", "saffron", "sage", "sapphire", "sepia",
        "sienna", "silver", "sky", "slate", "teal", "topaz", "turquoise", "umber", "vermilion", "violet",
    ];

    /// <summary>Gets the animals; at most 10 letters.</summary>
    public static IReadOnlyList<string> Animals { get; } =
    [
        "alpaca", "antelope", "avocet", "bluebird", "bobcat", "bunting", "butterfly", "caribou", "chamois", "chickadee", "cormorant", "crane",
        "curlew", "deer", "dolphin", "dove", "dragonfly", "dunlin", "egret", "eider", "elk", "falcon", "finch", "firefly", "flamingo", "gazelle",
        "gecko", "goldfinch", "grebe", "harrier", "hedgehog", "heron", "ibex", "ibis", "jaguar", "kestrel", "kingfisher", "koala",
        "lapwing", "lark", "leopard", "linnet", "llama", "lynx", "marmot", "marten", "merlin", "nightjar", "ocelot", "oriole", "osprey", "otter",
        "owl", "panda", "partridge", "pelican", "penguin", "petrel", "pika", "pipit", "plover", "puffin", "quokka", "reindeer", "robin",
        "sandpiper", "seahorse", "seal", "siskin", "skylark", "sparrow", "starling", "sunbird", "swan", "tanager", "tern", "toucan",
        "wagtail", "warbler", "waxwing", "woodlark", "wren", "zebra",
    ];

    /// <summary>Gets the numbers: 20 to 99, without those that stand for something.</summary>
    public static IReadOnlyList<int> Numbers { get; } = [.. Enumerable.Range(20, 80).Where(number => number is not (69 or 88))];
}
