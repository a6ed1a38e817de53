namespace Dialogue.Storage.Rows;

/// <summary>The words that an enumeration's values are stored as.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class WordList<T>(params (T Value, string Word)[] words)
    where T : struct, Enum
{
    public string this[T value]
    {
        get
        {
            foreach ((T known, string word) in words)
            {
                if (EqualityComparer<T>.Default.Equals(known, value))
                {
                    return word;
                }
            }

            throw new ArgumentOutOfRangeException(nameof(value), value, "There is no word for it.");
        }
    }

    /// <summary>Reads a word; an unknown one throws <see cref="InvalidDataException"/>.</summary>
    public T Read(string stored)
    {
        foreach ((T value, string word) in words)
        {
            if (word == stored)
            {
                return value;
            }
        }

        throw new InvalidDataException($"A word is stored that no {typeof(T).Name} has.");
    }
}
