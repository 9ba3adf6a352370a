using System.Diagnostics;
using System.Text.Json;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Disk;

/// <summary>What the worker says of a PDF.</summary>
/// <param name="Pages">How many pages it has, or null if it could not be opened.</param>
/// <param name="Problem">Why not, or null.</param>
internal sealed record PdfAnswer(int? Pages, Bilingual? Problem);

/// <summary>Opens PDF files in a process of its own, started when the first one is asked for. A file that kills it or keeps it busy harms nobody else.</summary>
/// <param name="patience">How long one file may take.</param>
/// <param name="start">Starts the process that answers each line with a path by one line of JSON.</param>
internal sealed class PdfWorker(TimeSpan patience, Func<Process> start) : IDisposable
{
    private const string HeapLimit = "0x20000000"; // 512 MB

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
        };
        settings.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        settings.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        var process = Process.Start(settings) ?? throw new InvalidOperationException(program);
        process.ErrorDataReceived += static (_, _) => { }; // its last words are of no use to anybody
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>How many pages a PDF has, or why that cannot be told.</summary>
    public PdfAnswer Ask(string path)
    {
        lock (_turn)
        {
            _process ??= start();
            var answer = Talk(_process, path, Read);
            if (answer is null)
            {
                Stop();
            }

            return answer ?? new(null, new(
                "เปิดไฟล์ PDF นี้ไม่สำเร็จภายในเวลาหรือหน่วยความจำที่กำหนด",
                "this PDF could not be opened within the time or memory allowed"));
        }
    }

    /// <summary>The text of a PDF, one a page; none if it has none that can be used, or if reading it takes too long.</summary>
    public IReadOnlyList<string> AskText(string path)
    {
        lock (_turn)
        {
            _process ??= start();
            var answer = Talk(_process, PdfInspection.TextOf + path, ReadTexts);
            if (answer is null)
            {
                Stop();
            }

            return answer ?? [];
        }
    }

    public void Dispose()
    {
        lock (_turn)
        {
            Stop();
        }
    }

    private static (string Program, string[] Arguments) Itself()
    {
        var name = OperatingSystem.IsWindows() ? "ita.exe" : "ita";
        if (Environment.ProcessPath is { } running && Path.GetFileName(running) == name)
        {
            return (running, []);
        }

        var beside = Path.Combine(AppContext.BaseDirectory, name);
        return File.Exists(beside) ? (beside, []) : ("dotnet", [Path.Combine(AppContext.BaseDirectory, "ita.dll")]);
    }

    /// <summary>The answer, or null if the process died or took too long.</summary>
    private T? Talk<T>(Process process, string question, Func<string, T> read)
        where T : class
    {
        try
        {
            process.StandardInput.WriteLine(question);
            process.StandardInput.Flush();
            var line = process.StandardOutput.ReadLineAsync();
            return line.Wait(patience) && line.Result is { } answer ? read(answer) : null;
        }
        catch (Exception exception) when (exception is IOException or AggregateException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static List<string> ReadTexts(string line)
    {
        using var json = JsonDocument.Parse(line);
        return [.. json.RootElement.EnumerateArray().Select(text => text.GetString() ?? string.Empty)];
    }

    private static PdfAnswer Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.TryGetProperty("pages", out var pages)
            ? new PdfAnswer(pages.GetInt32(), null)
            : new PdfAnswer(null, PdfTrouble.Of(json.RootElement.GetProperty("problem").GetString()));
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

/// <summary>The words for what can be wrong with a PDF.</summary>
internal static class PdfTrouble
{
    public const string Locked = "locked";
    public const string Damaged = "damaged";

    public static Bilingual Of(string? word) => word is Locked
        ? new("ไฟล์ PDF ตั้งรหัสผ่านไว้ ประชาชนจึงเปิดอ่านไม่ได้", "the PDF is locked by a password, so the public cannot read it")
        : new("ไฟล์ PDF ไม่สมบูรณ์หรือเสียหาย จึงเปิดอ่านไม่ได้", "the PDF is cut off or damaged, so it cannot be opened");
}
