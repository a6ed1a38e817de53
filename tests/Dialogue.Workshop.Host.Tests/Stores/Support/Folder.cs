namespace Dialogue.Workshop.Host.Tests.Stores.Support;

/// <summary>A folder for one test, gone when it is disposed of.</summary>
internal sealed class Folder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("dialogue-store-").FullName;

    public string File => System.IO.Path.Combine(Path, "rooms.db");

    /// <summary>Gives everything in its files, one after another.</summary>
    public byte[] Bytes() => [.. Directory.GetFiles(Path).SelectMany(System.IO.File.ReadAllBytes)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
