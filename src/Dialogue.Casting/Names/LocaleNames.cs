using System.Text;
using Bogus;

namespace Dialogue.Casting.Names;

/// <summary>The raw lists of names of one of Bogus' locales.</summary>
internal sealed class LocaleNames
{
    private readonly byte[] _bytes;

    private LocaleNames(byte[] bytes) => _bytes = bytes;

    public static LocaleNames Read(Locale locale)
    {
        string resource = Database.ResourceNameFormat.Replace("{0}", locale.Code, StringComparison.Ordinal);
        return new LocaleNames(ResourceHelper.ReadResource(typeof(Database).Assembly, resource));
    }

    /// <summary>Gives the names of a list, in the order of Bogus, as they stand there.</summary>
    public string[] this[NameList list] => [.. Strings(Find(Find(_bytes, "name"), list.Key))[list.Part]];

    private static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> document, string key)
    {
        var elements = new BsonElements(document);
        while (elements.MoveNext())
        {
            if (Encoding.UTF8.GetString(elements.Key) == key)
            {
                return elements.Value;
            }
        }

        throw new KeyNotFoundException($"The locale has no list of names called {key}.");
    }

    private static string[] Strings(ReadOnlySpan<byte> array)
    {
        var strings = new List<string>();
        var elements = new BsonElements(array);
        while (elements.MoveNext())
        {
            strings.Add(Encoding.UTF8.GetString(elements.Value));
        }

        return [.. strings];
    }
}
