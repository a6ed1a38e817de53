namespace Dialogue.Cli.Composition;

/// <summary>Saves texts under names that are still free; nothing is overwritten.</summary>
internal static class TextFolder
{
    /// <summary>Saves a text for its owner's eyes only and gives the file's path.</summary>
    public static string Save(string folder, string name, string text)
    {
        string texts = Path.Combine(folder, "texts");
        Directory.CreateDirectory(texts);
        for (int copy = 1; ; copy++)
        {
            string path = Path.Combine(texts, copy == 1 ? name : $"{Path.GetFileNameWithoutExtension(name)}-{copy}{Path.GetExtension(name)}");
            try
            {
                using FileStream file = new(path, Options());
                using StreamWriter writer = new(file);
                writer.Write(text);
                return path;
            }
            catch (IOException) when (File.Exists(path))
            {
            }
        }
    }

    private static FileStreamOptions Options()
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
