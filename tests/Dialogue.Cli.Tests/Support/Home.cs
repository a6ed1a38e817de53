namespace Dialogue.Cli.Tests.Support;

/// <summary>A folder that stands for somebody's home, with variables that lead nowhere else.</summary>
internal sealed class Home : IDisposable
{
    private readonly Dictionary<string, string> _variables = [];

    public Home()
    {
        Folder = Directory.CreateTempSubdirectory("dialogue-cli-").FullName;
        _variables["HOME"] = Folder;
        _variables["LANG"] = "C.UTF-8";
    }

    public string Folder { get; }

    public string Settings => Path.Combine(Folder, ".config", "dialogue", "settings.json");

    public string? Variable(string name) => _variables.GetValueOrDefault(name);

    public Home With(string name, string value)
    {
        _variables[name] = value;
        return this;
    }

    public Home WithSettings(string json)
    {
        Write(Path.Combine(".config", "dialogue", "settings.json"), json);
        return this;
    }

    public string Write(string name, string content)
    {
        string path = PathOf(name);
        File.WriteAllText(path, content);
        return path;
    }

    public string Write(string name, byte[] content)
    {
        string path = PathOf(name);
        File.WriteAllBytes(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, true);

    private string PathOf(string name)
    {
        string path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}
