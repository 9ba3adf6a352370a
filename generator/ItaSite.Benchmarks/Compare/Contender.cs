namespace ItaSite.Benchmarks.Compare;

/// <summary>One generator with the corpus laid out as it wants it.</summary>
/// <param name="Name">With its version.</param>
/// <param name="Folder">Where its commands run.</param>
/// <param name="Build">The command of a build.</param>
/// <param name="Made">Folders that a build leaves; without them the next one is cold.</param>
/// <param name="Serve">The command that serves on a port and follows changes.</param>
/// <param name="Page">The source that is edited, and the address of its page, without the first slash.</param>
internal sealed record Contender(
    string Name,
    string Folder,
    string[] Build,
    string[] Made,
    Func<int, string[]> Serve,
    (string File, string Address) Page)
{
    /// <summary>Lays the corpus out for the generators asked for.</summary>
    public static IReadOnlyList<Contender> LayOut(CompareOptions options, Corpus corpus) =>
        [.. options.With.Select(name => LayOut(name, options, corpus))];

    private static Contender LayOut(string name, CompareOptions options, Corpus corpus) => name switch
    {
        "hugo" => Hugo(corpus),
        "eleventy" => Eleventy(corpus),
        "ita" => Ita(options.Program, corpus),
        _ => throw new ArgumentException($"There is no generator '{name}'; use hugo, eleventy, ita."),
    };

    private static Contender Hugo(Corpus corpus)
    {
        var folder = corpus.SiteOf("hugo");
        Heading(Path.Combine(folder, "content", "news"), "ข่าว");
        Heading(Path.Combine(folder, "content", "oit"), "OIT");
        return new Contender(
            $"Hugo {Programs.Say("hugo", "version").Split('v')[1].Split('-', '+', ' ')[0]}",
            folder,
            ["hugo", "--quiet"],
            ["public", "resources"],
            port => ["hugo", "server", "--quiet", "--port", Programs.Text(port), "--renderToDisk=false"],
            (Path.Combine(folder, "content", "news", corpus.Edited + ".md"), $"news/{corpus.Edited}/"));
    }

    /// <summary>Gives a section and its years the title pages that Hugo wants.</summary>
    private static void Heading(string section, string title)
    {
        File.WriteAllText(Path.Combine(section, "_index.md"), $"---\ntitle: \"{title}\"\n---\n");
        foreach (var year in Directory.EnumerateDirectories(section))
        {
            File.WriteAllText(Path.Combine(year, "_index.md"), $"---\ntitle: \"ปีงบประมาณ {Path.GetFileName(year)}\"\n---\n");
        }
    }

    private static Contender Eleventy(Corpus corpus)
    {
        var folder = corpus.SiteOf("eleventy");
        Folders.Copy(Path.Combine(corpus.Sites, "hugo", "static", "assets"), Path.Combine(folder, "assets"));
        File.WriteAllText(Path.Combine(folder, "content", "content.11tydata.js"), "module.exports = { permalink: (d) => d.page.filePathStem.replace(/^\\/content/, \"\") + \"/\" };\n");
        Programs.Run(folder, "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--silent");
        string[] program = ["node", "node_modules/@11ty/eleventy/cmd.cjs", "--quiet"];
        return new Contender(
            $"Eleventy {Programs.Say("node", Path.Combine(folder, "node_modules/@11ty/eleventy/cmd.cjs"), "--version").Trim()}",
            folder,
            program,
            ["_site"],
            port => [.. program, "--serve", "--incremental", $"--port={Programs.Text(port)}"],
            (Path.Combine(folder, "content", "news", corpus.Edited + ".md"), $"news/{corpus.Edited}/"));
    }

    private static Contender Ita(string[] program, Corpus corpus)
    {
        var folder = Path.Combine(corpus.Work, "ita");
        Folders.Delete(folder);
        BenchCorpus.LayOut(corpus.Folder, Path.Combine(folder, "content"));
        var year = corpus.Edited.Split('/')[0];
        var post = Directory.EnumerateDirectories(Path.Combine(folder, "content", "news", year), $"*-{corpus.Edited.Split('/')[1]}").Single();
        return new Contender(
            $"ItaSite {Programs.Say(program[0], [.. program[1..], "--version"]).Split('+')[0].Trim()}",
            folder,
            [.. program, "build", "--lang", "en"],
            ["output"],
            port => [.. program, "serve", "--lang", "en", "--port", Programs.Text(port)],
            (Path.Combine(post, "index.md"), $"news/{year}/{Path.GetFileName(post)}/"));
    }
}
