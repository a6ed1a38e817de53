using System.Globalization;
using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Sources;
using Dialogue.Authoring.Foreign.Stories;

namespace Dialogue.Authoring.Foreign.H5p;

/// <summary>Reads the <c>content.json</c> of an H5P Branching Scenario: questions become choices, end screens endings, other content what it says in words.</summary>
internal sealed class BranchingReader
{
    private const int LongestName = 60;
    private const string Question = "H5P.BranchingQuestion";

    private readonly JsonSource _source;
    private readonly LossReport _losses;
    private readonly ForeignStory _story;
    private readonly JsonPart _scenario;
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _names = [];

    private BranchingReader(JsonSource source, JsonPart scenario, LossReport losses)
    {
        _source = source;
        _losses = losses;
        _scenario = scenario;
        string title = H5pWords.Of(scenario["title"].Words);
        _story = new ForeignStory(title.Length > 0 ? title : H5pWords.Of(scenario["startScreen"]["startScreenTitle"].Words), source.At(source.Root));
    }

    /// <summary>Reads a file or a package.</summary>
    public static ForeignStory? Read(ForeignFile file, LossReport losses)
    {
        ForeignFile? content = H5pPackage.IsPackage(file) ? H5pPackage.ContentOf(file, losses) : file;
        if (content is null || JsonSource.Read(content, losses) is not { } source)
        {
            return null;
        }

        JsonPart scenario = source.Root["branchingScenario"].Exists ? source.Root["branchingScenario"] : source.Root;
        if (scenario["content"].Items.Count == 0)
        {
            losses.Fail(source.At(source.Root), "This is no Branching Scenario: it has no `branchingScenario` with `content`. Other kinds of H5P content are not taken over.");
            return null;
        }

        return new BranchingReader(source, scenario, losses).Read();
    }

    private ForeignStory Read()
    {
        IReadOnlyList<JsonPart> contents = _scenario["content"].Items;
        for (int index = 0; index < contents.Count; index++)
        {
            _names[index] = Name(contents[index], index);
        }

        ReadStart();
        for (int index = 0; index < contents.Count; index++)
        {
            ReadContent(contents[index], index);
        }

        ReadEnds();
        Leave(_scenario["scoringOptionGroup"], "How the scenario is scored did not come along: Dialogue scores what a choice does, by its moves.");
        Leave(_source.Root["l10n"].Exists ? _source.Root["l10n"] : _scenario["l10n"], "The words of buttons and messages did not come along.");
        Leave(_scenario["behaviour"], "Settings of how it is played did not come along.");
        return _story;
    }

    private string Name(JsonPart content, int index)
    {
        string title = H5pWords.Of(content["type"]["metadata"]["title"].Words);
        string question = H5pWords.Of(content["type"]["params"]["branchingQuestion"]["question"].Words);
        bool isNamed = title.Length > 0 && !title.StartsWith("Untitled", StringComparison.OrdinalIgnoreCase);
        string name = isNamed ? title : question.Length > 0 ? question : string.Create(CultureInfo.InvariantCulture, $"Content {index + 1}");
        return Free(name.Length > LongestName ? name[..LongestName] : name);
    }

    private string Free(string name)
    {
        string free = name;
        while (!_known.TryAdd(free, 1))
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name} {++_known[name]}");
        }

        return free;
    }

    private void ReadStart()
    {
        JsonPart screen = _scenario["startScreen"];
        string words = $"{H5pWords.Of(screen["startScreenTitle"].Words)}\n\n{H5pWords.Of(screen["startScreenSubtitle"].Words)}".Trim();
        Leave(screen["startScreenImage"], "The picture of the start screen did not come along.");
        if (words.Length > 0)
        {
            ForeignPassage start = Passage(Free("Start"), screen);
            Say(start, words, screen);
            start.Parts.Add(new ForeignPart.Way(_names[0], _source.At(screen), null));
        }

        _story.Start = words.Length > 0 ? _story.Passages[0].Name : _names[0];
    }

    private void ReadContent(JsonPart content, int index)
    {
        JsonPart type = content["type"];
        string library = type["library"].Words ?? string.Empty;
        ForeignPassage passage = Passage(_names[index], content);
        if (library.StartsWith(Question, StringComparison.Ordinal))
        {
            ReadQuestion(passage, type["params"]["branchingQuestion"]);
            return;
        }

        foreach (string words in new MediaWords(_source, _losses).Of(type, library))
        {
            Say(passage, words, type);
        }

        JsonPart feedback = content["feedback"];
        string? target = Target(content["nextContentId"], feedback, content);
        if (!content["nextContentId"].Exists)
        {
            target = index + 1 < _names.Count ? _names[index + 1] : target;
        }

        passage.Parts.Add(new ForeignPart.Way(target, _source.At(content), null));
    }

    private void ReadQuestion(ForeignPassage passage, JsonPart question)
    {
        Say(passage, H5pWords.Of(question["question"].Words), question["question"]);
        foreach (JsonPart alternative in question["alternatives"].Items)
        {
            JsonPart feedback = alternative["feedback"];
            JsonPart next = alternative["nextContentId"];
            bool isEnd = next.Number is not { } number || !_names.ContainsKey(number);
            string? because = isEnd ? null : $"{H5pWords.Of(feedback["title"].Words)} {H5pWords.Of(feedback["subtitle"].Words)}".Trim();
            passage.Parts.Add(new ForeignPart.Link(H5pWords.Of(alternative["text"].Words), Target(next, feedback, alternative), [], _source.At(alternative), null) { Because = because });
            if (!isEnd)
            {
                LeaveScreen(feedback);
            }
        }
    }

    // -1 is the end; a screen of its own is shown there, or the common one.
    private string? Target(JsonPart next, JsonPart feedback, JsonPart from)
    {
        if (next.Number is { } index && _names.TryGetValue(index, out string? name))
        {
            return name;
        }

        if (next.Number >= 0)
        {
            _losses.Lost(_source.At(next), "This leads to content that is not there; it leads to the end instead.");
        }

        string title = H5pWords.Of(feedback["title"].Words);
        string words = H5pWords.Of(feedback["subtitle"].Words);
        if (title.Length + words.Length == 0)
        {
            return EndOf(-1);
        }

        ForeignPassage end = Passage(Free(title.Length > 0 ? title : words[..Math.Min(words.Length, LongestName)]), from);
        Say(end, words, feedback);
        LeaveScreen(feedback);
        return end.Name;
    }

    private string? EndOf(int id) => _scenario["endScreens"].Items.Any(screen => screen["contentId"].Number == id) ? EndName(id) : null;

    private static string EndName(int id) => string.Create(CultureInfo.InvariantCulture, $"End screen {id}");

    private void ReadEnds()
    {
        HashSet<string?> reached = [.. _story.Passages.SelectMany(passage => passage.Parts).Select(part => part switch
        {
            ForeignPart.Way way => way.Target,
            ForeignPart.Link link => link.Target,
            _ => null,
        })];
        foreach (JsonPart screen in _scenario["endScreens"].Items)
        {
            string name = EndName(screen["contentId"].Number ?? -1);
            if (!reached.Contains(name))
            {
                _losses.Lost(_source.At(screen), "Nothing leads to this end screen; it did not come along.");
                continue;
            }

            string title = H5pWords.Of(screen["endScreenTitle"].Words);
            ForeignPassage end = Passage(name, screen);
            end.Title = title.Length > 0 ? title : "The end";
            Say(end, H5pWords.Of(screen["endScreenSubtitle"].Words), screen);
            LeaveScreen(screen);
        }
    }

    private ForeignPassage Passage(string name, JsonPart at)
    {
        ForeignPassage passage = new(name, _source.At(at));
        _story.Passages.Add(passage);
        return passage;
    }

    private void Say(ForeignPassage passage, string words, JsonPart at)
    {
        foreach (string paragraph in words.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            passage.Parts.Add(new ForeignPart.Prose(paragraph, _source.At(at), null));
        }
    }

    private void LeaveScreen(JsonPart screen)
    {
        Leave(screen["endScreenScore"], "The score of this end did not come along.");
        Leave(screen["endScreenImage"], "The picture of this end did not come along.");
        Leave(screen["image"], "The picture of this feedback did not come along.");
    }

    private void Leave(JsonPart part, string message)
    {
        if (part.Exists && part.Kind != JsonPartKind.Flag)
        {
            _losses.Lost(_source.At(part), message);
        }
    }
}
