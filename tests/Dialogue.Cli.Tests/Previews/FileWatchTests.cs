using System.Collections.Concurrent;
using System.Text;
using Dialogue.Cli.Previews;
using Dialogue.Cli.Tests.Support;

namespace Dialogue.Cli.Tests.Previews;

/// <summary>Watches real files, saved in the ways in which editors save.</summary>
public sealed class FileWatchTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Home _home = new();
    private readonly BlockingCollection<FileLook> _looks = [];
    private readonly string _file;
    private readonly FileWatch _watch;

    public FileWatchTests()
    {
        _file = _home.Write("story.json", "{ \"a\": 1 }");
        _watch = new FileWatch(_file, FileLook.At(_file), TimeProvider.System, _looks.Add);
    }

    public void Dispose()
    {
        _watch.Dispose();
        _looks.Dispose();
        _home.Dispose();
    }

    [Fact]
    public void Sees_a_file_that_is_saved_in_place()
    {
        File.WriteAllText(_file, "{ \"a\": 2 }");

        Assert.Equal("{ \"a\": 2 }", NextContent());
    }

    [Fact]
    public void Sees_a_file_that_is_renamed_over_it_again_and_again()
    {
        foreach (int number in Enumerable.Range(2, 3))
        {
            string draft = _home.Write(".story.json.swp", $"{{ \"a\": {number} }}");
            File.Move(draft, _file, true);

            Assert.Equal($"{{ \"a\": {number} }}", NextContent());
        }
    }

    [Fact]
    public void Sees_a_file_that_is_moved_away_first_and_written_anew()
    {
        File.Move(_file, _file + "~");
        File.WriteAllText(_file, "{ \"a\": 3 }");

        Assert.Equal("{ \"a\": 3 }", NextContent());
    }

    [Fact]
    public void A_burst_of_writes_ends_in_what_stands_there_at_last()
    {
        using (StreamWriter slow = new(_file))
        {
            slow.Write("{ \"a\":");
            slow.Flush();
            slow.Write(" 4 }");
        }

        Assert.Equal("{ \"a\": 4 }", NextContent());
    }

    [Fact]
    public void Tells_of_one_that_vanishes_and_of_its_return()
    {
        File.Delete(_file);
        Assert.IsType<FileLook.Gone>(Next());

        File.WriteAllText(_file, "{ \"a\": 5 }");

        Assert.Equal("{ \"a\": 5 }", NextContent());
    }

    [Fact]
    public void Tells_of_one_that_stays_empty()
    {
        File.WriteAllText(_file, string.Empty);

        Assert.IsType<FileLook.Empty>(Next());
    }

    [Fact]
    public void Tells_of_one_that_breaks_off_once_it_stays_so()
    {
        File.WriteAllText(_file, "{ \"a\": ");

        Assert.Equal("{ \"a\": ", NextContent());
    }

    [Fact]
    public void Finds_it_again_when_its_folder_was_replaced()
    {
        string folder = Path.Combine(_home.Folder, "deep");
        string file = _home.Write(Path.Combine("deep", "other.json"), "{ \"a\": 1 }");
        using FileWatch watch = new(file, FileLook.At(file), TimeProvider.System, _looks.Add);

        Directory.Delete(folder, true);
        Assert.IsType<FileLook.Gone>(Next());
        _home.Write(Path.Combine("deep", "other.json"), "{ \"a\": 6 }");

        Assert.Equal("{ \"a\": 6 }", NextContent());
    }

    [Fact]
    public void Follows_a_link_to_the_file_that_is_saved()
    {
        string link = Path.Combine(_home.Folder, "link.json");
        string target = _home.Write(Path.Combine("elsewhere", "target.json"), "{ \"a\": 1 }");
        File.CreateSymbolicLink(link, target);
        using FileWatch watch = new(link, FileLook.At(link), TimeProvider.System, _looks.Add);

        File.WriteAllText(target, "{ \"a\": 77 }");

        Assert.Equal("{ \"a\": 77 }", NextContent());
    }

    private FileLook Next()
    {
        Assert.True(_looks.TryTake(out FileLook? look, Patience), "Nothing was told.");
        return look;
    }

    private string NextContent() => Encoding.UTF8.GetString(Assert.IsType<FileLook.Content>(Next()).Bytes);
}
