namespace ItaSite.Benchmarks.Compare;

/// <summary>The pages that every generator builds.</summary>
/// <param name="Work">The folder of the whole comparison.</param>
/// <param name="Sites">Where the sites of the other generators lie, and the program that makes the corpus.</param>
/// <param name="Folder">The corpus.</param>
/// <param name="Edited">The news post that is edited while a generator serves: year/name.</param>
internal sealed record Corpus(string Work, string Sites, string Folder, string Edited)
{
    /// <summary>Makes a corpus; page i is the same in each, however many there are.</summary>
    public static Corpus Make(CompareOptions options, int pages)
    {
        var work = Path.Combine(options.Work, Programs.Text(pages));
        var sites = Path.Combine(AppContext.BaseDirectory, "sites");
        var folder = Path.Combine(work, "corpus");
        Folders.Delete(work);
        Directory.CreateDirectory(work);
        Programs.Run(work, "python3", Path.Combine(sites, "gen_corpus.py"), Programs.Text(pages), folder);
        var news = Path.Combine(folder, "content", "news");
        var edited = Directory.EnumerateFiles(news, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        return new Corpus(work, sites, folder, Path.ChangeExtension(Path.GetRelativePath(news, edited), null));
    }

    /// <summary>A fresh folder with the site of a generator and the corpus in it.</summary>
    public string SiteOf(string name)
    {
        var site = Path.Combine(Work, name);
        Folders.Copy(Path.Combine(Sites, name), site);
        Folders.Copy(Path.Combine(Folder, "content"), Path.Combine(site, "content"));
        Folders.Copy(Path.Combine(Folder, "data"), Path.Combine(site, "data"));
        return site;
    }
}

/// <summary>Whole folders.</summary>
internal static class Folders
{
    public static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!); // below the folder
            File.Copy(file, copy);
        }
    }
}
