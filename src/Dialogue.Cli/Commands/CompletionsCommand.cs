using System.CommandLine;

namespace Dialogue.Cli.Commands;

/// <summary><c>dialogue completions</c>: a script for the shell, which asks the program itself what fits.</summary>
internal static class CompletionsCommand
{
    private static readonly Dictionary<string, string> Scripts = new()
    {
        ["bash"] = """
            # Load it with: source <(dialogue completions bash)
            _dialogue() {
              local words
              words=$(dialogue "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)
              COMPREPLY=($(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _dialogue dialogue
            """,
        ["zsh"] = """
            # Load it with: source <(dialogue completions zsh)
            _dialogue() {
              local -a words
              words=("${(@f)$(dialogue "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
              compadd -a words
              _files
            }
            compdef _dialogue dialogue
            """,
        ["fish"] = """
            # Load it with: dialogue completions fish | source
            complete -c dialogue -a '(dialogue "[suggest:"(string length -- (commandline -cp))"]" (commandline -cp) 2>/dev/null)'
            """,
        ["pwsh"] = """
            # Load it with: dialogue completions pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName dialogue -ScriptBlock {
              param($word, $line, $position)
              dialogue "[suggest:$position]" "$line" 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }
            """,
        ["nushell"] = """
            # Add it to your config.nu
            let dialogue_completer = {|spans| let line = ($spans | str join " "); ^dialogue $"[suggest:($line | str length)]" $line | lines }
            """,
    };

    public static Command Make(Shared shared)
    {
        Argument<string> shell = OneOf.Keep(new Argument<string>("shell") { Description = "bash, zsh, fish, pwsh or nushell.", HelpName = "SHELL" }, [.. Scripts.Keys]);
        Command command = new("completions", "Prints a completion script for a shell.") { shell };
        command.SetAction(result =>
        {
            shared.Output.WriteLine(Scripts[result.GetRequiredValue(shell)]);
            return ExitCodes.Done;
        });
        return command;
    }
}
