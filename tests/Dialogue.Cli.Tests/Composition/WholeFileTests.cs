using Dialogue.Cli.Composition;
using Dialogue.Cli.Tests.Support;

namespace Dialogue.Cli.Tests.Composition;

public sealed class WholeFileTests
{
    private static readonly byte[] New = "new"u8.ToArray();

    [Fact]
    public void Writes_a_new_file_and_the_folders_above_it()
    {
        using Home home = new();
        string path = Path.Combine(home.Folder, "a", "b", "new.txt");

        Assert.True(WholeFile.Write(path, New, force: false));

        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public void Leaves_a_file_that_is_there_unless_it_was_given_up()
    {
        using Home home = new();
        string path = home.Write("old.txt", "old");

        Assert.False(WholeFile.Write(path, New, force: false));
        Assert.Equal("old", File.ReadAllText(path));
        Assert.True(WholeFile.Write(path, New, force: true));
        Assert.Equal("new", File.ReadAllText(path));
    }

    [Fact]
    public void Keeps_permissions_and_links()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Home home = new();
        string path = home.Write("old.txt", "old");
        string link = Path.Combine(home.Folder, "link.txt");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.UserExecute);
        UnixFileMode before = File.GetUnixFileMode(path);
        File.CreateSymbolicLink(link, path);

        WholeFile.Write(link, New, force: true);

        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal(before, File.GetUnixFileMode(path));
        Assert.Equal(path, new FileInfo(link).LinkTarget);
    }

    [Fact]
    public void Leaves_nothing_behind_where_it_cannot_write()
    {
        using Home home = new();
        string folder = Path.Combine(home.Folder, "folder");
        Directory.CreateDirectory(folder);

        Assert.Throws<IOException>(() => WholeFile.Write(folder, New, force: true));

        Assert.Empty(Directory.GetFiles(home.Folder));
    }
}
