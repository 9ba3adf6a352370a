using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using ItaSite.Cli.Commands;
using ItaSite.Cli.Disk;

namespace ItaSite.Cli;

/// <summary>The program <c>ita</c>. What the machine gets wrong is caught here, and only here.</summary>
internal static class Program
{
    /// <summary>The site is built, or the check found nothing that keeps it from being built.</summary>
    public const int Done = 0;

    /// <summary>Something was found that keeps the site from being published.</summary>
    public const int Found = 1;

    /// <summary>The program could not run.</summary>
    public const int CouldNotRun = 2;

    /// <summary>Somebody stopped it; the number that shells give to Ctrl-C.</summary>
    public const int Stopped = 130;

    /// <summary>How many bytes a report may hold back within one call; those of the runtime hold 256 letters, a call of the system for each.</summary>
    private const int Room = 64 * 1024;

    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The version, with the commit it was built from if that was known.</summary>
    private static string Version =>
        typeof(Program).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? string.Empty;

    public static int Main(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        Console.OutputEncoding = Plain;
        Console.SetOut(Writer(Console.OpenStandardOutput()));
        Console.SetError(Writer(Console.OpenStandardError()));

        using var stop = new CancellationTokenSource();
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !stop.IsCancellationRequested; // the second time the system ends the program
            stop.Cancel();
        }

        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        return Run(args, new Surroundings(Console.Out, Console.Error, TimeProvider.System, stop.Token));
    }

    /// <summary>Runs a command line and gives the exit code.</summary>
    internal static int Run(string[] args, Surroundings surroundings)
    {
        if (args is ["--version"])
        {
            surroundings.Out.WriteLine(Version); // asked by scripts, so it needs nothing that takes time
            return Done;
        }

        var language = SiteLanguage.Of(args);
        try
        {
            DemandNormalForms();
            var parsed = CommandLine.Of(surroundings, language).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            return parsed.Action is ParseErrorAction
                ? Complain(ParseTrouble.Sentences(parsed, language), surroundings)
                : parsed.Invoke(new InvocationConfiguration
                {
                    Output = surroundings.Out,
                    Error = surroundings.Error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                });
        }
        catch (OperationCanceledException) when (surroundings.Stop.IsCancellationRequested)
        {
            surroundings.Complain(new("หยุดตามคำสั่ง เว็บไซต์เดิมยังอยู่ครบ", "Stopped as asked; the site is as it was."), language);
            return Stopped;
        }
        catch (Exception exception) when (MachineTrouble.Sentence(exception) is { } sentence)
        {
            surroundings.Complain(sentence, language);
            return CouldNotRun;
        }
    }

    private static StreamWriter Writer(Stream stream) => new(stream, Plain, Room) { AutoFlush = true };

    private static int Complain(IEnumerable<string> sentences, Surroundings surroundings)
    {
        foreach (var sentence in sentences)
        {
            surroundings.Error.WriteLine($"ita: {sentence}");
        }

        return CouldNotRun;
    }

    /// <summary>Thai names are compared in their normal form; a runtime built without Unicode data would pass different names as they are.</summary>
    private static void DemandNormalForms()
    {
        if ("e\u0301".Normalize(NormalizationForm.FormC) is not "\u00e9")
        {
            throw new MachineException(new(
                "เครื่องนี้ไม่มีข้อมูล Unicode (ICU) ที่ใช้เทียบชื่อภาษาไทย ติดตั้ง libicu หรือยกเลิก DOTNET_SYSTEM_GLOBALIZATION_INVARIANT แล้วสั่งใหม่",
                "This machine lacks the Unicode data (ICU) with which Thai names are compared. Install libicu, or unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT, then run again."));
        }
    }
}
