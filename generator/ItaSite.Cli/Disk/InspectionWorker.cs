using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using ItaSite.Cli.Pictures;

namespace ItaSite.Cli.Disk;

/// <summary>Opens files in a process of its own, started when the first one is asked for. A file that kills it or keeps it busy harms nobody else.</summary>
/// <param name="patience">How much processor time one file may take. A busy machine gives a process little of it, so the clock on the wall may go on six times as long; a process that only sleeps is stopped then.</param>
/// <param name="start">Starts the process that answers each line with a path by one line of JSON.</param>
internal sealed class InspectionWorker(TimeSpan patience, Func<Process> start) : IDisposable
{
    private const string HeapLimit = "0x20000000"; // 512 MB
    private const int WallTimes = 6;

    /// <summary>What the whole process may hold, in bytes: pictures are decoded outside of the managed heap.</summary>
    private const long MemoryLimit = 1_400_000_000;

    /// <summary>How many times the usual patience a picture may take: it is decoded once and encoded up to seven times.</summary>
    private const int PatienceForPictures = 3;

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);

    /// <summary>Compiled ahead of time, the running file is this program whatever it is called.</summary>
    private static bool IsCompiledAhead => !RuntimeFeature.IsDynamicCodeSupported;

    private readonly Lock _turn = new();
    private Process? _process;

    /// <summary>How long one file may take in a build.</summary>
    public static TimeSpan UsualPatience { get; } = TimeSpan.FromSeconds(10);

    /// <summary>Starts this program a second time, as <c>ita inspect-file</c>.</summary>
    public static Process StartItself()
    {
        var (program, arguments) = Itself();
        var settings = new ProcessStartInfo(program, [.. arguments, "inspect-file"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        settings.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        settings.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        var process = Process.Start(settings) ?? throw new InvalidOperationException(program);
        process.ErrorDataReceived += static (_, _) => { }; // its last words are of no use to anybody
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>What it says of a file; null if it died or took too long over it.</summary>
    public InspectionAnswer? Ask(string path) => Ask(path, patience);

    /// <summary>What it says of a picture and made of it; null if it died or took too long or too much memory over it.</summary>
    /// <param name="path">The picture.</param>
    /// <param name="store">Takes the files it makes.</param>
    /// <exception cref="MachineException">The library that reads pictures is not where the program lies.</exception>
    public InspectionAnswer? Ask(string path, PictureStore store)
    {
        if (IsCompiledAhead)
        {
            DemandPictureLibrary(AppContext.BaseDirectory);
        }

        return Ask($"{path}\t{store.Folder}", patience * PatienceForPictures);
    }

    /// <summary>A program that was copied without its library must not say that the pictures are broken.</summary>
    internal static void DemandPictureLibrary(string folder)
    {
        var library = Path.Combine(folder, OperatingSystem.IsWindows() ? "libSkiaSharp.dll" : OperatingSystem.IsMacOS() ? "libSkiaSharp.dylib" : "libSkiaSharp.so");
        if (!File.Exists(library))
        {
            throw new MachineException(new(
                $"ไม่พบ «{library}» ซึ่งใช้อ่านรูปภาพ คัดลอกไฟล์นี้จากชุดติดตั้งมาวางข้างโปรแกรม ita แล้วสั่งใหม่",
                $"'{library}' is missing; pictures are read with it. Copy it from the release to the folder of ita, then run again."));
        }
    }

    private InspectionAnswer? Ask(string request, TimeSpan limit)
    {
        lock (_turn)
        {
            _process ??= start();
            var answer = Talk(_process, request, limit);
            if (answer is null)
            {
                Stop();
            }

            return answer;
        }
    }

    public void Dispose() => Rest();

    /// <summary>Ends the process; the next question starts another.</summary>
    public void Rest()
    {
        lock (_turn)
        {
            Stop();
        }
    }

    private static (string Program, string[] Arguments) Itself()
    {
        var name = OperatingSystem.IsWindows() ? "ita.exe" : "ita";
        if (Environment.ProcessPath is { } running && (Path.GetFileName(running) == name || IsCompiledAhead))
        {
            return (running, []);
        }

        var beside = Path.Combine(AppContext.BaseDirectory, name);
        return File.Exists(beside) ? (beside, []) : ("dotnet", [Path.Combine(AppContext.BaseDirectory, "ita.dll")]);
    }

    /// <summary>The answer, or null if the process died, took too long or holds too much memory.</summary>
    private static InspectionAnswer? Talk(Process process, string request, TimeSpan limit)
    {
        try
        {
            process.StandardInput.WriteLine(request);
            process.StandardInput.Flush();
            var line = process.StandardOutput.ReadLineAsync();
            return EndsInBounds(line, process, limit) && line.Result is { } answer ? InspectionJson.Read(answer) : null;
        }
        catch (Exception exception) when (exception is IOException or AggregateException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether a task ends while its process keeps to a limit of processor time, six times that on the wall, and its memory.</summary>
    private static bool EndsInBounds(Task task, Process process, TimeSpan limit)
    {
        var clock = Stopwatch.StartNew();
        var before = process.TotalProcessorTime;
        while (!task.Wait(Glance))
        {
            process.Refresh();
            if (clock.Elapsed > limit * WallTimes || process.TotalProcessorTime - before > limit || process.WorkingSet64 > MemoryLimit)
            {
                return false;
            }
        }

        return true;
    }

    private void Stop()
    {
        if (_process is null)
        {
            return;
        }

        try
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }
        catch (InvalidOperationException)
        {
            _process = null; // it had ended by itself
        }

        _process?.Dispose();
        _process = null;
    }
}
