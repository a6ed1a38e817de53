using System.Runtime.Versioning;
using Dialogue.Cli.Composition;
using Dialogue.Cli.Tests.Support;

namespace Dialogue.Cli.Tests.Composition;

/// <summary>Modes and links, as Unix has them.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class OwnFilesTests
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    [Fact]
    public void A_saved_text_is_for_its_owner_alone()
    {
        using Home home = new();

        string path = TextFolder.Save(Path.Combine(home.Folder, "data"), "../talk.txt", "x");

        Assert.Equal(Path.Combine(home.Folder, "data", "texts", "talk.txt"), path);
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(path));
        Assert.Equal(OwnerOnly | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public void A_second_text_of_a_name_gets_another()
    {
        using Home home = new();

        string[] paths = [.. Enumerable.Range(0, 3).Select(_ => TextFolder.Save(home.Folder, "talk.txt", "x"))];

        Assert.Equal(["talk.txt", "talk-2.txt", "talk-3.txt"], paths.Select(Path.GetFileName));
    }

    [Fact]
    public void Settings_are_for_their_owner_alone_even_where_they_were_not()
    {
        using Home home = new();
        string path = home.Write("settings.json", "{}");

        OwnFiles.Replace(path, "[]"u8.ToArray());

        Assert.Equal((OwnerOnly, "[]"), (File.GetUnixFileMode(path), File.ReadAllText(path)));
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        using Home home = new();
        string real = home.Write("dotfiles/settings.json", "{}");
        string link = Path.Combine(home.Folder, "settings.json");
        File.CreateSymbolicLink(link, real);

        OwnFiles.Replace(link, "[]"u8.ToArray());

        Assert.Equal((real, "[]"), (new FileInfo(link).LinkTarget, File.ReadAllText(real)));
    }

    [Fact]
    public void A_file_of_proc_is_read_though_it_does_not_know_its_length() => Assert.NotEmpty(BoundedFile.Read("/proc/self/status", 100_000));

    [Fact]
    public void A_device_without_end_is_read_to_the_limit_only()
    {
        CliRun run = CliRun.Of("check", "/dev/zero").IsForPeople();

        Assert.Equal(1, run.Code);
    }
}
