using System.Text;

namespace Dialogue.Format.Json;

/// <summary>Reads the texts that travel inside this assembly.</summary>
internal static class Resources
{
    /// <summary>Gives one of them; an unknown name throws <see cref="InvalidOperationException"/>.</summary>
    public static string Read(string name)
    {
        using Stream stream = typeof(Resources).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program was built without '{name}'.");
        byte[] utf8 = new byte[stream.Length];
        stream.ReadExactly(utf8);
        return Encoding.UTF8.GetString(utf8);
    }
}
