using System.Collections.Immutable;
using System.Text;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Coverage;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Renewal;

/// <summary>What the renewal of an item must know.</summary>
/// <param name="Moves">Where items went.</param>
/// <param name="Sources">The files of the site by path.</param>
/// <param name="Language">The language of comments.</param>
internal sealed record RenewalContext(TopicMoves Moves, IReadOnlyDictionary<string, SourceFile> Sources, Language Language);

/// <summary>The first files of an item that comes from one or more pages of the year before.</summary>
internal sealed class RenewedItem(CatalogItem item, ImmutableArray<ItemPage> pages, RenewalContext context)
{
    private readonly TopicMoves _moves = context.Moves;
    private readonly Language _language = context.Language;
    private readonly string _folder = NewYear.FolderOf(item);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal) { "index.md" };

    /// <summary>Old path to new name, of all that is taken over.</summary>
    private readonly Dictionary<string, string> _renamed = new(StringComparer.Ordinal);

    /// <summary>The files, and whether all of them still hold.</summary>
    public (YearWork Work, ImmutableArray<NewFile> Files) Make()
    {
        ImmutableArray<NewFile> beside = [.. pages.SelectMany(page => TablesOf(page).Concat(AttachmentsOf(page)))];
        var work = pages.All(Holds) ? YearWork.Confirm : YearWork.Renew;
        return (work, [NewYear.Text($"{_folder}/index.md", HeadOf(work) + string.Concat(pages.Select(BodyOf))), .. TranslationOf(work), .. beside]);
    }

    /// <summary>Whether a page's content is still right in the new year: it tells how things are now, or of a plan that is in force over the whole of it.</summary>
    private bool Holds(ItemPage page) => item.Period switch
    {
        PeriodRule.Current => true,
        PeriodRule.InForceFiscalYear => PeriodsOf(page).Any(period => period.Covers(item.Code.Year.Days)),
        _ => false,
    };

    private static IEnumerable<Period> PeriodsOf(ItemPage page) =>
        page.Page.Datasets
            .SelectMany(table => new[] { table.Covers?.Value, DatasetPeriods.Of(table) is { AreDays: false } rows ? rows.Span : null })
            .Append(page.Page.FrontMatter.Covers?.Value)
            .OfType<Period>();

    private string HeadOf(YearWork work)
    {
        var head = new RenewedHead(item, pages, _language);
        head.Begin(work);
        if (pages is [{ Page.FrontMatter: var only }])
        {
            head.Text("title", only.Title is { } title ? Renew(title.Value, work) : null);
            head.Text("title_en", EnglishTitleOf(pages[0].Page, work) is { } english ? Renew(english, work) : null);
            head.Text("summary", work is YearWork.Confirm && only.Summary is { } summary ? Renew(summary.Value, work) : null);
        }

        head.Text("owner", pages.Select(page => page.Page.FrontMatter.Owner?.Value).FirstOrDefault(owner => owner is not null));
        head.Word("covers", work is YearWork.Confirm ? CoversOf() : Skeleton.Covers(item));
        head.Files(pages.Where(Holds).SelectMany(page => page.Page.Attachments), _renamed);
        head.Evidence(pages.SelectMany(page => page.Evidence.Select(mark => (mark.Component.Value, TargetOf(page, mark)))));
        return head.End();
    }

    /// <summary>The English title; that of an English text which is not taken over must not be lost.</summary>
    private static string? EnglishTitleOf(Page page, YearWork work) => page.FrontMatter.TitleEnglish?.Value
        ?? (work is YearWork.Renew && page.Translation is { Language: Language.English } other ? other.Title?.Value : null);

    /// <summary>The text in another language where the page still holds; the text of a page that must be renewed is written anew in every language.</summary>
    private IEnumerable<NewFile> TranslationOf(YearWork work)
    {
        if (work is YearWork.Renew || pages is not [{ Page.Translation: { } other }])
        {
            return [];
        }

        var title = other.Title is { } written ? $"title: {Skeleton.Quoted(Renew(written.Value, work))}\n" : string.Empty;
        var summary = other.Summary is { } sentence ? $"summary: {Skeleton.Quoted(Renew(sentence.Value, work))}\n" : string.Empty;
        return [NewYear.Text($"{_folder}/index.{other.Language.Code()}.md", $"---\n{title}{summary}---\n\n{_moves.Relink(other.Prose.Markdown.ToString()).Trim('\n')}\n")];
    }

    private string? CoversOf() =>
        pages.Select(page => page.Page.FrontMatter.Covers?.Value.ToString()).FirstOrDefault(covers => covers is not null);

    private string Renew(string title, YearWork work) => work is YearWork.Confirm ? _moves.Years.RenewOwn(title) : _moves.Years.Renew(title);

    /// <summary>Where evidence stands now; null if what it stood on was not taken over.</summary>
    private string? TargetOf(ItemPage page, EvidenceMark mark) => mark.Target switch
    {
        EvidenceTarget.AtHeading => mark.Text.Value,
        EvidenceTarget.InDataset table => Moved(page, table.File) is { } name ? name + (table.Field is null ? string.Empty : "#" + table.Field) : null,
        EvidenceTarget.InFile file => Moved(page, file.File) is { } name ? name + mark.Text.Value[file.File.Length..] : null,
        _ => Holds(page) ? _moves.Relink(mark.Text.Value) : null,
    };

    private string? Moved(ItemPage page, string name) => _renamed.GetValueOrDefault($"{page.Page.Folder}/{name}");

    /// <summary>The whole text where it still holds, else its headings, for evidence leads to them.</summary>
    private string BodyOf(ItemPage page) => Holds(page)
        ? "\n" + _moves.Relink(page.Page.Prose.Markdown.ToString()).Trim('\n') + "\n"
        : string.Concat(page.Page.Prose.Headings.Select(heading => $"\n{new string('#', heading.Level)} {heading.Text}\n"));

    private IEnumerable<NewFile> TablesOf(ItemPage page) => page.Page.Datasets.Select(table =>
    {
        var old = table.Position.Path;
        var path = $"{_folder}/{NameFor(page, old)}";
        return Holds(page) ? new NewFile(path, () => CopyOf(old)) : NewYear.Text(path, EmptyTable(table));
    });

    private byte[] CopyOf(string path)
    {
        var bytes = context.Sources[path].Read();
        return [.. Encoding.UTF8.GetBytes(Remark(path)), .. bytes.AsSpan(bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0)];
    }

    private IEnumerable<NewFile> AttachmentsOf(ItemPage page) => !Holds(page)
        ? []
        : page.Page.Attachments.Select(file => new NewFile($"{_folder}/{NameFor(page, $"{page.Page.Folder}/{file.Name}")}", file.Source.Read));

    private string EmptyTable(Dataset table)
    {
        var title = table.Title is { } written ? $"title: {Skeleton.Quoted(_moves.Years.Renew(written.Value))}\n" : string.Empty;
        return new Bilingual(
            $"# ตารางนี้เคยอยู่ที่ {table.Position.Path} แถวของปีก่อนไม่ได้นำมา\n",
            $"# This table stood at {table.Position.Path}; the rows of last year were not taken over.\n").In(_language) + title + Skeleton.OfDataset(table.Type, _language);
    }

    private string Remark(string path) => new Bilingual(
        $"# คัดลอกจาก {path} ตรวจทุกแถวว่ายังถูกต้อง แล้วลบบรรทัดนี้\n",
        $"# Copied from {path}; see that each row is still right, then delete this line.\n").In(_language);

    /// <summary>The name of the old file; with the code of its page in front if two pages bring the same name.</summary>
    private string NameFor(ItemPage page, string old)
    {
        var name = old[(page.Page.Folder.Length + 1)..];
        var free = _names.Add(name) ? name : $"{page.Code.Slug}-{name.Replace('/', '-')}";
        _names.Add(free);
        return _renamed[old] = free;
    }
}
