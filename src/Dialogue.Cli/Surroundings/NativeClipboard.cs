using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Dialogue.Cli.Composition;

namespace Dialogue.Cli.Surroundings;

/// <summary>Hands text to the desktop's clipboard through a program that is made for it. Only an exit code of 0 in time means that it was taken.</summary>
/// <param name="programs">The programs to try.</param>
/// <param name="time">The clock.</param>
internal sealed class NativeClipboard(ClipboardPrograms programs, TimeProvider time)
{
    // For all that are tried together: somebody pressed a key and waits.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Says whether a program took the text.</summary>
    public bool Copy(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        using CancellationTokenSource patience = new(Patience, time);
        return programs.Installed()
            .Where(program => !program.TakesOnlyAscii || Ascii.IsValid(text))
            .Any(program => !patience.IsCancellationRequested && TakesAsync(program, bytes, patience.Token).GetAwaiter().GetResult());
    }

    private static async Task<bool> TakesAsync(ClipboardProgram program, byte[] text, CancellationToken patience)
    {
        try
        {
            using Process process = Process.Start(StartOf(program))!;
            return await FeedAsync(process, text, patience).ConfigureAwait(false);
        }
        catch (Exception wrong) when (wrong is Win32Exception or InvalidOperationException || Faults.IsOfFiles(wrong))
        {
            return false;
        }
    }

    // All three streams are ours: a program that shares the terminal would write over the screen, and the runtime would change the line for it.
    private static ProcessStartInfo StartOf(ClipboardProgram program)
    {
        ProcessStartInfo start = new(program.File, program.Arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (program.Locale is { } locale)
        {
            start.Environment["LC_ALL"] = locale;
        }

        return start;
    }

    // Its output is never read to the end: some stay in the background to serve the text, and keep it open.
    private static async Task<bool> FeedAsync(Process process, byte[] text, CancellationToken patience)
    {
        try
        {
            Stream input = process.StandardInput.BaseStream;
            bool isRead = await Task.Run(() => Write(input, text), CancellationToken.None).WaitAsync(patience).ConfigureAwait(false);
            await process.WaitForExitAsync(patience).ConfigureAwait(false);
            return isRead && process.ExitCode == 0;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return false;
        }
    }

    private static bool Write(Stream input, byte[] text)
    {
        try
        {
            using (input)
            {
                input.Write(text);
            }

            return true;
        }
        catch (IOException)
        {
            // It stopped reading.
            return false;
        }
    }
}
