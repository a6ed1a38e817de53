namespace Dialogue.Cli.Composition;

/// <summary>Saves texts under names that are still free; nothing is overwritten.</summary>
internal static class TextFolder
{
    private const int MostOfOneName = 10_000;

    /// <summary>Gives the folder of saved texts, in the folder of practice.</summary>
    public static string In(string folder) => Path.Combine(folder, "texts");

    /// <summary>Saves a text for its owner's eyes only and gives the file's path.</summary>
    public static string Save(string folder, string name, string text)
    {
        string texts = In(folder);
        OwnFiles.MakeFolder(texts);
        using FileStream file = CreateFree(texts, Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        using StreamWriter writer = new(file);
        writer.Write(text);
        return file.Name;
    }

    private static FileStream CreateFree(string folder, string name, string extension)
    {
        for (int copy = 1; ; copy++)
        {
            string path = Path.Combine(folder, copy == 1 ? name + extension : $"{name}-{copy}{extension}");
            try
            {
                return OwnFiles.Create(path);
            }
            catch (IOException) when (copy < MostOfOneName && File.Exists(path))
            {
                // The name is taken; the next one may be free.
            }
        }
    }
}
