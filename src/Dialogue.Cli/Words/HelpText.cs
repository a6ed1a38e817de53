namespace Dialogue.Cli.Words;

/// <summary>The help that a person reads first: one screen, examples at the top.</summary>
internal static class HelpText
{
    public const string Root = """
        Dialogue: practise difficult conversations in your terminal.

        Examples
          dialogue                                    open the library
          dialogue play sunday-night-ping             go straight into a conversation
          dialogue play sunday-night-ping --plain     line by line, for screen readers and pipes
          dialogue check my-scenario.json             say what is wrong with a file, and where

        Play
          play ID|FILE       play a conversation (--seed, --answers, --json, --from, --plain)
          resume [NUMBER]    go on where you left off
          list [WORDS]       list the conversations (--json)
          progress           what practice showed so far, and what is due (--json)
          export [NUMBER]    write it out (--format html|markdown|json|csv|xapi)

        Workshop
          handout ID|FILE    put it on paper (--format markdown|html, --minutes, --debrief, --only)

        Author
          new [ID]           begin a conversation from a template
          preview FILE       see it as it is written, with what is wrong, on every save
          check PATH...      check scenario files (--format text|json|sarif, --strict, --budget)
          analyze ID|FILE    everything that it can become, exactly (--json, --budget)
          simulate ID|FILE   play it many times and count (--runs, --seed, --policy, --listing, --json)
          graph ID|FILE      draw it (--format tree|mermaid|dot)
          script ID|FILE     a numbered script for reviewers, in Markdown
          test [PATH...]     run test plays; --suggest FILE writes the smallest set
          diff OLD NEW       what changed in meaning, and whether kept plays still load
          fmt PATH...        one layout for all files (--check)
          import, export     from Twee, Twine, H5P and ink; to Twee
          explain, schema    a diagnostic such as DLG204; a JSON Schema for your editor

        Workshop
          host ID...         open a workshop for a room of people, on this machine
          join HOST CODE     take part (--name, --pin); alone, back to your seat
          steer [HOST]       steer a workshop (--key-file, --pair, --pin)

        Manage
          config             path, show or init: where settings are and what holds
          data               what is stored, and list, forget, backup or restore it
          doctor             versions, terminal and paths, for reports
          completions SHELL  a completion script for bash, zsh, fish, pwsh or nushell
          help [TOPIC]       keys, exit-codes or a command

        Options
          --plain            the line player instead of the full screen
          --no-mouse         leave the mouse to the terminal
          --data DIR         another folder for practice and saved texts
          --no-save          store nothing of what you say
          --version          print the version
          -h, --help         print this; after a command, its own help

        Any setting for one run: --pace instant; dialogue config show lists them.
        Nothing you say in Dialogue leaves this machine.

        """;

    public const string ExitCodes = """
        0    done
        1    something was found, or could not be done
        2    the command or the configuration is wrong
        3    stored practice cannot be read or written, or is of a newer version
        129  the terminal was closed (SIGHUP)
        130  interrupted (Ctrl+C)
        143  asked to stop (SIGTERM)

        """;
}
