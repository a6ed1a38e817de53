using System.CommandLine;
using System.CommandLine.Parsing;
using Dialogue.Cli.Composition;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Cli.Commands;

/// <summary>Keeps an argument or an option to a few words, and says in ours what is wrong with another.</summary>
internal static class OneOf
{
    // A longer list hides the one word that was meant.
    private const int MostListed = 12;

    public static Argument<T> Keep<T>(Argument<T> argument, params string[] words)
    {
        argument.Validators.Add(result => Validate(result, argument.Name, words));
        argument.CompletionSources.Add(words);
        return argument;
    }

    public static Option<T> Keep<T>(Option<T> option, params string[] words)
    {
        option.Validators.Add(result => Validate(result, option.Name, words));
        option.CompletionSources.Add(words);
        return option;
    }

    private static void Validate(SymbolResult result, string name, string[] words)
    {
        foreach (Token token in result.Tokens.Where(token => !words.Contains(token.Value)))
        {
            string meant = new NearestWord().Find(token.Value, words) is { } near ? $" Did you mean \"{near}\"?" : string.Empty;
            string wrong = SafeText.Line(token.Value);
            string what = result is OptionResult ? $"\"{wrong}\" is no value of {name}" : $"There is no {name} \"{wrong}\"";
            result.AddError(words.Length > MostListed ? $"{what}.{meant}" : $"{what}; it can be {UsageMistakes.List(words)}.{meant}");
        }
    }
}
