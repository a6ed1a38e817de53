using System.Runtime.Versioning;

namespace Dialogue.Cli.Tests.Support;

/// <summary>A folder of shell scripts that stand for the programs of a desktop.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class FakePrograms : IDisposable
{
    private const UnixFileMode Executable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public string Folder { get; } = Directory.CreateTempSubdirectory("dialogue-programs-").FullName;

    /// <summary>Writes a program; in its script, <c>$0</c> is its own path.</summary>
    public FakePrograms With(string name, string script, UnixFileMode mode = Executable)
    {
        string path = Path.Combine(Folder, name);
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        File.SetUnixFileMode(path, mode);
        return this;
    }

    /// <summary>Writes a program that keeps what it is given and the words it was started with.</summary>
    public FakePrograms WithRecorder(string name) => With(name, "cat > \"$0.text\"\nprintf '%s' \"$*\" > \"$0.words\"");

    public string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".text"));

    public string Words(string name) => File.ReadAllText(Path.Combine(Folder, name + ".words"));

    public void Dispose() => Directory.Delete(Folder, true);
}
