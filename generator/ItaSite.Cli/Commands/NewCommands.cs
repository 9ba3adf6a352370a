using System.CommandLine;
using ItaSite.Cli.Disk;
using ItaSite.Core;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Renewal;
using ItaSite.Core.Thai;

namespace ItaSite.Cli.Commands;

/// <summary><c>ita new</c>: makes the first file of a new page. Nothing is ever overwritten.</summary>
internal static class NewCommands
{
    public static Command Item(Surroundings surroundings, SharedOptions shared)
    {
        var year = new Argument<string>("year") { Description = shared.Say("ปีงบประมาณ เช่น 2567", "The fiscal year, such as 2567.") };
        var code = new Argument<string>("code") { Description = shared.Say("รหัสข้อ เช่น O24", "The code of the item, such as O24.") };
        var command = new Command("item", shared.Say("หน้าของข้อหนึ่งในแบบ OIT", "The page of an item of the form.")) { year, code };
        command.SetAction(parsed => NewItem(shared.Read(parsed), surroundings, parsed.GetRequiredValue(year), parsed.GetRequiredValue(code)));
        return command;
    }

    public static Command News(Surroundings surroundings, SharedOptions shared)
    {
        var day = new Argument<string>("date") { Description = shared.Say("วันที่ของข่าว เช่น 2567-06-26", "The day of the news, such as 2567-06-26.") };
        var slug = new Argument<string>("slug") { Description = shared.Say("ชื่อในที่อยู่ เช่น honest-area", "Its name in the address, such as honest-area.") };
        var title = new Option<string?>("--title") { Description = shared.Say("หัวข้อข่าว", "Its title.") };
        var command = new Command("news", shared.Say("ข่าว", "A news post.")) { day, slug, title };
        command.SetAction(parsed => NewNews(
            shared.Read(parsed),
            surroundings,
            parsed.GetRequiredValue(day),
            new NewPage(parsed.GetRequiredValue(slug), parsed.GetValue(title))));
        return command;
    }

    public static Command Page(Surroundings surroundings, SharedOptions shared)
    {
        var slug = new Argument<string>("slug") { Description = shared.Say("ชื่อในที่อยู่ เช่น about", "Its name in the address, such as about.") };
        var title = new Option<string?>("--title") { Description = shared.Say("ชื่อหน้า", "Its title.") };
        var command = new Command("page", shared.Say("หน้าทั่วไป", "A free page.")) { slug, title };
        command.SetAction(parsed => NewFreePage(
            shared.Read(parsed),
            surroundings,
            new NewPage(parsed.GetRequiredValue(slug), parsed.GetValue(title))));
        return command;
    }

    private static int NewItem(RunOptions options, Surroundings surroundings, string year, string code)
    {
        var library = LibraryOf(options);
        var item = Find(library, year, code);
        var folder = Path.Combine(options.Content, "oit", item.Code.Year.ToString(), item.Code.Slug);
        var files = new List<(string Path, string Text)> { (Path.Combine(folder, "index.md"), Skeleton.OfItem(item, options.Language)) };
        files.AddRange(library.DatasetTypes.Values
            .Where(type => type.Topics.Contains(item.Topic))
            .Select(type => (Path.Combine(folder, type.Id + ".yaml"), Skeleton.OfDataset(type, options.Language))));
        return NewFiles.Write(files, options.Language, surroundings);
    }

    private static int NewNews(RunOptions options, Surroundings surroundings, string day, NewPage page)
    {
        var reading = ThaiDate.Read(day);
        if (reading.Day is not { } date)
        {
            throw new MachineException(new($"{reading.Fault?.Thai} {reading.Help?.Thai}", $"{reading.Fault?.English} {reading.Help?.English}"));
        }

        var name = $"{ThaiDate.Iso(date)}-{page.DemandSlug()}";
        var file = Path.Combine(options.Content, "news", FiscalYear.Of(date).ToString(), name, "index.md");
        return NewFiles.Write([(file, Skeleton.OfPage(page.Title, options.Language))], options.Language, surroundings);
    }

    private static int NewFreePage(RunOptions options, Surroundings surroundings, NewPage page) => NewFiles.Write(
        [(Path.Combine(options.Content, "pages", page.DemandSlug(), "index.md"), Skeleton.OfPage(page.Title, options.Language))],
        options.Language,
        surroundings);

    private static CatalogLibrary LibraryOf(RunOptions options)
    {
        using var inspector = new Inspector(new AnswerCache(string.Empty), new InspectionWorker(InspectionWorker.UsualPatience, InspectionWorker.StartItself));
        return SiteBuilder.Library(ContentFolder.Read(options.Content, inspector)) ?? throw new MachineException(new(
            "อ่านแบบ OIT ในโฟลเดอร์ catalogs ของเนื้อหาไม่ได้ ดูสาเหตุด้วย ita check",
            "The catalogs in the content folder cannot be used; ita check tells why."));
    }

    private static CatalogItem Find(CatalogLibrary library, string year, string code)
    {
        var years = library.Catalogs.Keys.ToDictionary(one => one.ToString(), StringComparer.Ordinal);
        if (!years.TryGetValue(ThaiDigits.ToAscii(year.Trim()), out var known))
        {
            throw new MachineException(new(
                $"ไม่มีแบบ OIT ของปีงบประมาณ «{year}» มีเฉพาะ {string.Join(", ", years.Keys)}",
                $"There is no form of the fiscal year '{year}'; there are {string.Join(", ", years.Keys)}."));
        }

        var catalog = library.Catalogs[known];
        return OitCode.Read(code, known) is { } read && catalog.Find(read) is { } item ? item : throw new MachineException(new(
            $"แบบ OIT ปีงบประมาณ {known} ไม่มีข้อ «{code}» มีตั้งแต่ O1 ถึง O{catalog.Items.Length}",
            $"The form of the fiscal year {known} has no item '{code}'; it has O1 to O{catalog.Items.Length}."));
    }
}

/// <summary>A page somebody wants to begin.</summary>
/// <param name="Slug">Its name in the address, as typed.</param>
/// <param name="Title">Its title, or null.</param>
internal sealed record NewPage(string Slug, string? Title)
{
    private const int Longest = 60;

    /// <summary>The name in the address.</summary>
    /// <exception cref="MachineException">It could not be an address for ever.</exception>
    public string DemandSlug() =>
        Slug.Length is > 0 and <= Longest && Slug.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-') && Slug.Trim('-') == Slug
            ? Slug
            : throw new MachineException(new(
                $"«{Slug}» เป็นชื่อในที่อยู่ไม่ได้ ใช้อักษรอังกฤษตัวเล็ก ตัวเลข และขีด (-) ไม่เกิน {Longest} ตัว เช่น honest-area",
                $"'{Slug}' cannot be part of an address; write up to {Longest} lower-case English letters, digits and hyphens, such as honest-area."));
}
