using System.Globalization;
using SharpFuzz;

namespace ItaSite.Fuzzing;

/// <summary>Runs one harness: under AFL++ (without more arguments), on files, or by plain mutation for some seconds.</summary>
internal static class Program
{
    public static int Main(string[] arguments)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (arguments is [] || !Harnesses.All.TryGetValue(arguments[0], out var harness))
        {
            Console.Error.WriteLine($"Name a harness: {string.Join(", ", Harnesses.All.Keys)}; then nothing, files, or --seconds and a number.");
            return 2;
        }

        return arguments[1..] switch
        {
            [] => UnderAfl(harness),
            ["--seconds", var seconds] => ByMutation(arguments[0], harness, TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture))),
            var files => OnFiles(harness, files),
        };
    }

    private static int UnderAfl(Action<byte[]> harness)
    {
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            harness(bytes.ToArray());
        });
        return 0;
    }

    private static int ByMutation(string name, Action<byte[]> harness, TimeSpan time)
    {
        var seeds = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds", name)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);
        var run = Mutation.Run(harness, [.. seeds], Environment.TickCount, () => TimeSpan.FromMilliseconds(Environment.TickCount64), time);
        Console.WriteLine($"{name}: {run.Cases} cases");
        if (run.Failure is not { } failure)
        {
            return 0;
        }

        var file = $"{name}-{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(failure.Input))[..12]}";
        File.WriteAllBytes(file, failure.Input);
        Console.Error.WriteLine($"{file}: {failure.Exception}");
        return 1;
    }

    private static int OnFiles(Action<byte[]> harness, string[] files)
    {
        foreach (var file in files)
        {
            harness(File.ReadAllBytes(file));
        }

        return 0;
    }
}
