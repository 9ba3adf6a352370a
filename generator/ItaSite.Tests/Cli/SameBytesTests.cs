using System.Diagnostics;
using System.Globalization;

namespace ItaSite.Tests.Cli;

/// <summary>The same content gives the same bytes, whatever the machine is like.</summary>
[Trait(CultureTests.OnceOnly, "yes")]
public static class SameBytesTests
{
    private static readonly string[] Zones = ["UTC", "Asia/Bangkok", "America/Los_Angeles", "Pacific/Kiritimati"];
    private static readonly string[] Languages = ["C.UTF-8", "th_TH.UTF-8", "ar_SA.UTF-8", "tr_TR.UTF-8", "de_DE.UTF-8", "fa_IR.UTF-8"];
    private static readonly string[] Masks = ["022", "077", "002"];

    /// <summary>What a small site of everything holds, in an order.</summary>
    private static readonly (string Path, byte[] Bytes)[] Files =
    [
        .. new (string Path, string Text)[]
        {
            ("site.yaml", TestFiles.DefaultSite.Replace("theme: plain", "theme: default", StringComparison.Ordinal)),
            ("oit/2567/o24/index.md", "---\ntitle: สถิติเรื่องร้องเรียน\ntitle_en: Complaints\nowner: law\npublished: 2567-04-10\nupdated: 2567-05-02\nmoved_from: [/old/]\n---\n\n## ผล\n\n| ก | 1 |\n|---|--:|\n| ข | 2 |\n\n[ประกาศ](ประกาศ.txt) [ข่าว](/news/2567/2024-05-20-honest/)[^1]\n\n[^1]: หมายเหตุ\n"),
            ("oit/2567/o24/complaints.yaml", "type: complaint-statistics\nrows:\n  - {period: 2567-Q1, received: 1200, resolved: 1000, in_progress: 200, note: 'ก'}\n  - {period: 2567-Q2, received: 3, resolved: 3, in_progress: 0}\n"),
            ("oit/2567/o24/ประกาศ.txt", "ประกาศ\n"),
            ("oit/2567/o25/index.md", "---\ntitle: การมีส่วนร่วม\nowner: law\npublished: 2567-05-20\nreview_by: 2567-06-30\n---\n\nเนื้อความ\n"),
            ("news/2567/2024-05-20-honest/index.md", "---\ntitle: กิจกรรมสุจริต\nsummary: สรุป\nowner: ict\ncategory: activity\n---\n\nเนื้อข่าว\n"),
            ("news/2567/2024-05-03-second/index.md", "---\ntitle: Zebra and İstanbul\nowner: ict\ncategory: warning\n---\n\nText\n"),
            ("pages/about/index.md", "---\ntitle: เกี่ยวกับ\nowner: ict\n---\n\nเกี่ยวกับหน่วยงาน\n"),
            ("pages/law/index.md", "---\ntitle: กฎหมาย\nowner: law\n---\n\nกฎหมาย\n"),
            ("assessments/2566.yaml", "history: [{year: 2564, score: 88.20}, {year: 2565, score: 91.50}]\n"),
            ("measures/2567.yaml", "basis: 2566\nmeasures: []\nconstraints: []\n"),
            ("theme/partials/page_end.html", "<p>{{ page.title }}</p>\n"),
        }.Select(file => (file.Path, System.Text.Encoding.UTF8.GetBytes(file.Text))),
    ];

    [Fact]
    public static void TwentyFourMachinesMakeTheSameSite()
    {
        using var temp = new TempFolder();
        var manifests = Enumerable.Range(0, 24).AsParallel().AsOrdered().WithDegreeOfParallelism(3).Select(number => Manifest(temp, number)).ToList();

        Assert.All(manifests, manifest => Assert.Equal(manifests[0], manifest));
        Assert.Contains("oit/2567/o24/complaints.xlsx", manifests[0], StringComparison.Ordinal);
        Assert.Contains("feed.xml", manifests[0], StringComparison.Ordinal);
    }

    /// <summary>The manifest of a site made on one of the machines; the content lies elsewhere and was written in another order each time.</summary>
    private static string Manifest(TempFolder temp, int number)
    {
        var folder = temp.At(string.Create(CultureInfo.InvariantCulture, $"{new string('x', number + 1)}/ที่ {number}"));
        foreach (var (path, bytes) in Shuffled(number))
        {
            var file = Path.Combine(folder, "content", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!); // it lies below the folder
            File.WriteAllBytes(file, bytes);
            File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch.AddDays(number * 400));
        }

        Run(folder, number);
        return File.ReadAllText(Path.Combine(folder, "out", "manifest.json"));
    }

    private static (string Path, byte[] Bytes)[] Shuffled(int number)
    {
        var files = Files.ToArray();
        new Random(number).Shuffle(files);
        return files;
    }

    private static void Run(string folder, int number)
    {
        var settings = new ProcessStartInfo("/bin/sh", ["-c", $"umask {Masks[number % Masks.Length]}; exec \"$0\" \"$@\"", Path.Combine(AppContext.BaseDirectory, "ita"), "build", "--content", "content", "--output", "out", "--as-of", "2024-06-01", "--lang", number % 2 is 0 ? "th" : "en"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        settings.Environment["TZ"] = Zones[number % Zones.Length];
        settings.Environment["LANG"] = settings.Environment["LC_ALL"] = Languages[number % Languages.Length];
        settings.Environment["DOTNET_PROCESSOR_COUNT"] = string.Create(CultureInfo.InvariantCulture, $"{1 << (number % 3)}");
        settings.Environment["HOME"] = Path.Combine(folder, "home");
        settings.Environment["USER"] = settings.Environment["LOGNAME"] = string.Create(CultureInfo.InvariantCulture, $"user{number}");
        using var process = Process.Start(settings)!; // a program that exists starts
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode is 0, output.Result + error);
    }
}
