using ItaSite.Core.Diagnostics;
using Spectre.Console;

namespace ItaSite.Cli.Commands;

/// <summary>What a command may use of the machine.</summary>
/// <param name="Out">Where results go.</param>
/// <param name="Error">Where findings and troubles go.</param>
/// <param name="Clock">Tells the day.</param>
/// <param name="Stop">Tells that somebody wants the program to end.</param>
internal sealed record Surroundings(TextWriter Out, TextWriter Error, TimeProvider Clock, CancellationToken Stop)
{
    private const int WidthOfFiles = 160;
    private static readonly TimeSpan Bangkok = TimeSpan.FromHours(7);

    private readonly Lazy<IAnsiConsole> _console = new(() => Over(Out, System.Console.IsOutputRedirected)); // looking at the terminal takes time, and many commands draw nothing
    private readonly Lazy<IAnsiConsole> _errorConsole = new(() => Over(Error, System.Console.IsErrorRedirected));

    /// <summary>Today in Bangkok, which has no summer time.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().ToOffset(Bangkok).DateTime);

    /// <summary>A console for tables and colours; plain and wide where the output is no terminal.</summary>
    public IAnsiConsole Console => _console.Value;

    /// <summary>The same for findings.</summary>
    public IAnsiConsole ErrorConsole => _errorConsole.Value;

    /// <summary>Whether findings may have colours. Of a file or pipe that is known without a console.</summary>
    public bool ErrorHasColours => !IsPlain(Error, System.Console.IsErrorRedirected) && ErrorConsole.Profile.Capabilities.Ansi;

    /// <summary>Writes one sentence about what the machine or its user must mend.</summary>
    public void Complain(Bilingual sentence, Language language) => Error.WriteLine($"ita: {sentence.In(language)}");

    private static bool IsPlain(TextWriter writer, bool redirected) =>
        redirected || (writer != System.Console.Out && writer != System.Console.Error);

    private static IAnsiConsole Over(TextWriter writer, bool redirected)
    {
        var plain = IsPlain(writer, redirected);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        if (plain)
        {
            console.Profile.Width = WidthOfFiles;
        }

        return console;
    }
}
