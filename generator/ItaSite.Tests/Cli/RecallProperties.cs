using System.Collections.Immutable;
using System.Security.Cryptography;
using CsCheck;

namespace ItaSite.Tests.Cli;

/// <summary>With its memory or without, a build leaves the same files and tells the same.</summary>
[Trait(CultureTests.OnceOnly, "yes")]
public static class RecallProperties
{
    private static readonly ImmutableArray<(string Name, Action<TempFolder, string> Do)> Meddlings =
    [
        ("nothing", static (_, _) => { }),
        ("nothing at all", static (_, _) => { }),
        ("touch a page", static (temp, output) => Change(temp.At($"{output}/site/about/index.html"), file => File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch))),
        ("write a page", static (temp, output) => Change(temp.At($"{output}/site/about/index.html"), file => File.AppendAllText(file, "x"))),
        ("remove a page", static (temp, output) => Change(temp.At($"{output}/site/about/index.html"), File.Delete)),
        ("put in a file", static (temp, output) => Change(temp.At($"{output}/site/index.html"), file => File.WriteAllText(file + ".txt", "x"))),
        ("sign", static (temp, output) => Change(temp.At($"{output}/site/index.html"), file => File.WriteAllBytes(Path.Combine(Path.GetDirectoryName(file)!, "manifest.sig"), new byte[64]))), // it lies in a folder
        ("remove the settings of servers", static (temp, output) => Change(temp.At($"{output}/site-hosting/.ita-site"), file => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true))), // it lies in a folder
    ];

    private static readonly ImmutableArray<ImmutableArray<string>> Wishes =
        [[], [], [], ["--base-url", "https://preview.example.org/"], ["--as-of", "2024-06-02"], ["--strict"], ["--all"], ["--lang", "th"]];

    private static readonly ImmutableArray<string> English = ["--lang", "en"];

    private static readonly Gen<(int Edit, int Number, int Meddling, int Wish)> Steps =
        Gen.Select(Gen.Int[-WarmBuildTests.Edits.Length, WarmBuildTests.Edits.Length - 1], Gen.Int[0, 3], Gen.Int[0, Meddlings.Length - 1], Gen.Int[0, Wishes.Length - 1]);

    [Fact]
    public static void AnyRowOfEditsEndsTheSameWithAMemoryAndWithout() => Steps.Array[1, 6].Sample(
        steps =>
        {
            using var temp = new TempFolder();
            WarmBuildTests.Begin(temp);
            AssertSame(temp, []);
            foreach (var (edit, number, meddling, wish) in steps)
            {
                Edit(temp, edit, number);
                Meddlings[meddling].Do(temp, "with");
                Meddlings[meddling].Do(temp, "without");
                AssertSame(temp, Wishes[wish]);
            }
        },
        iter: Cases.Of(10),
        threads: 1,
        print: steps => string.Join(", ", steps.Select(Name)));

    /// <summary>In half of the steps the content stays as it is.</summary>
    private static void Edit(TempFolder temp, int edit, int number)
    {
        if (edit >= 0)
        {
            WarmBuildTests.Edits[edit].Do(temp, number);
        }
    }

    private static string Name((int Edit, int Number, int Meddling, int Wish) step) =>
        $"{(step.Edit < 0 ? "no edit" : WarmBuildTests.Edits[step.Edit].Name)} {step.Number} + {Meddlings[step.Meddling].Name} + [{string.Join(' ', Wishes[step.Wish])}]";

    private static void AssertSame(TempFolder temp, ImmutableArray<string> wish)
    {
        Forget(temp.At("without/.cache/last"));
        var (with, without) = (Build(temp, "with", wish), Build(temp, "without", wish));

        Assert.Equal(without, with);
        foreach (var folder in new[] { "site", "site-hosting" })
        {
            Assert.Equal(Files(temp.At($"without/{folder}")), Files(temp.At($"with/{folder}")));
        }
    }

    private static void Forget(string memory)
    {
        Directory.CreateDirectory(memory);
        Directory.Delete(memory, recursive: true);
    }

    private static (int Code, string Out, string Error) Build(TempFolder temp, string output, ImmutableArray<string> wish)
    {
        var run = ItaRun.InProcess(["build", "--content", temp.At("content"), "--output", temp.At($"{output}/site"), .. wish.Contains("--lang") ? [] : English, .. wish]);
        return (run.Code, UnchangedSiteTests.Timeless(run.Out).Replace(temp.At(output), "output", StringComparison.Ordinal), run.Error.Replace(temp.At(output), "output", StringComparison.Ordinal));
    }

    private static SortedDictionary<string, string> Files(string folder) => new(
        !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))),
        StringComparer.Ordinal);

    private static void Change(string file, Action<string> change)
    {
        if (File.Exists(file))
        {
            change(file);
        }
    }
}
