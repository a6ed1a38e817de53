using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Sources;
using Dialogue.Authoring.Foreign.Stories;

namespace Dialogue.Authoring.Foreign.Ink.Compiled;

/// <summary>Reads what ink's compiler makes: its structure, from the start on and wherever it leads.</summary>
internal sealed class CompiledInk
{
    private const int Oldest = 19;
    private const int Newest = 21;
    private const int MostPassages = 100_000;
    private const string Declarations = "global decl";

    private readonly JsonSource _source;
    private readonly LossReport _losses;
    private readonly ForeignStory _story;
    private readonly InkContainer _root;
    private readonly Dictionary<(InkContainer Container, int Index), string> _names = [];
    private readonly Queue<(InkContainer Container, int Index, ForeignPassage Passage)> _open = [];

    private CompiledInk(JsonSource source, LossReport losses)
    {
        _source = source;
        _losses = losses;
        _root = InkContainer.Root(source.Root["root"]);
        string name = Path.GetFileNameWithoutExtension(source.Text.Name);
        name = name.EndsWith(".ink", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
        _story = new ForeignStory(name.Replace('-', ' ').Replace('_', ' '), source.Text.Start);
    }

    public static ForeignStory? Read(ForeignFile file, LossReport losses)
    {
        if (JsonSource.Read(file, losses) is not { } source)
        {
            return null;
        }

        JsonPart version = source.Root["inkVersion"];
        if (version.Number is not { } number || source.Root["root"].Items.Count == 0)
        {
            losses.Fail(source.At(source.Root), "This JSON is no compiled ink: it has no `inkVersion` and `root`.");
            return null;
        }

        if (number is < Oldest or > Newest)
        {
            losses.Fail(source.At(version), $"This is compiled ink of version {number}; versions {Oldest} to {Newest} are read. Its source can be taken over as well.");
            return null;
        }

        CompiledInk ink = new(source, losses);
        ink.Read();
        return ink._story;
    }

    private void Read()
    {
        if (_root.Named.TryGetValue(Declarations, out InkContainer? declarations))
        {
            ForeignPassage beginning = new(Declarations, _source.At(_source.Root));
            new CompiledFlow(_source, beginning, Reach, _losses).Walk(declarations, 0);
            _story.Initial.AddRange(beginning.Parts.OfType<ForeignPart.Change>().Select(change => change.Set));
        }

        _story.Start = Reach(_root, 0, "Start") ?? string.Empty;
        while (_open.TryDequeue(out (InkContainer Container, int Index, ForeignPassage Passage) next))
        {
            new CompiledFlow(_source, next.Passage, Reach, _losses).Walk(next.Container, next.Index);
        }

        HashSet<string> reached = [.. _names.Keys.Select(known => known.Container.Path.Split('.')[0])];
        foreach ((string name, InkContainer knot) in _root.Named)
        {
            if (name != Declarations && knot.Index < 0 && !reached.Contains(name))
            {
                _losses.Lost(_source.Text.Start, $"Nothing that came along leads to {LossReport.Quote(name)}; it did not come along.");
            }
        }
    }

    // Names a place that the story comes to, and remembers to write it.
    private string? Reach(InkContainer container, int index, string? title)
    {
        (InkContainer Container, int Index) key = (container, index);
        if (_names.TryGetValue(key, out string? known))
        {
            return known;
        }

        if (_names.Count >= MostPassages)
        {
            return null;
        }

        string path = container.Path.Length == 0 ? "start" : container.Path;
        string name = index == 0 ? path : System.Globalization.CultureInfo.InvariantCulture.TextInfo.ToLower($"{path}.{index}");
        Place at = container.Items.Count > index ? _source.At(container.Items[index].Part) : _source.Text.Start;
        ForeignPassage passage = new(name, at) { Title = title ?? Readable(container) };
        _names.Add(key, name);
        _story.Passages.Add(passage);
        _open.Enqueue((container, index, passage));
        return name;
    }

    // The knot or the label, not the numbers between.
    private static string Readable(InkContainer container)
    {
        string[] words = [.. container.Path.Split('.').Where(part => part.Length > 0 && !char.IsAsciiDigit(part[0]))];
        return words.Length == 0 ? "Start" : string.Join(' ', words).Replace('_', ' ');
    }
}
