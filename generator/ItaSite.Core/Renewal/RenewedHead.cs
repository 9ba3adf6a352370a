using System.Collections.Immutable;
using System.Text;
using ItaSite.Core.Catalogs;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Renewal;

/// <summary>Writes the front matter of a page that comes from the year before.</summary>
internal sealed class RenewedHead(CatalogItem item, ImmutableArray<ItemPage> pages, Language language)
{
    private readonly StringBuilder _text = new("---\n");

    public void Begin(YearWork work)
    {
        var paths = string.Join(", ", pages.Select(page => page.Page.Position.Path));
        Comment(new Bilingual($"{item.Code.Label} {item.Title.Thai} ({item.Code.Year})", $"{item.Code.Label} {item.Title.English} ({item.Code.Year})"));
        Comment(work is YearWork.Confirm
            ? new Bilingual($"คัดลอกจาก {paths} ตรวจว่ายังถูกต้องทุกบรรทัด", $"Copied from {paths}; see that each line is still right.")
            : new Bilingual($"เริ่มจาก {paths} กรอกข้อมูลของช่วงเวลาใหม่", $"Begun from {paths}; fill in the data of the new period."));
        _text.Append("draft: true  # ").Append(new Bilingual("ลบบรรทัดนี้เมื่อพร้อมเผยแพร่", "delete this line when the page is ready").In(language)).Append('\n');
    }

    /// <summary>A key with a text of an author; nothing if it is null.</summary>
    public void Text(string key, string? text) => Word(key, text is null ? null : Skeleton.Quoted(text));

    /// <summary>A key with a word that needs no quotation marks; nothing if it is null.</summary>
    public void Word(string key, string? word)
    {
        if (word is not null)
        {
            _text.Append(key).Append(": ").Append(word).Append('\n');
        }
    }

    /// <summary>The names under which files are offered.</summary>
    public void Files(IEnumerable<Attachment> files, Dictionary<string, string> renamed)
    {
        var titled = files.Where(file => file.Title is not null).ToList();
        if (titled.Count > 0)
        {
            _text.Append("files:\n");
        }

        foreach (var file in titled)
        {
            _text.Append("  ").Append(Skeleton.Quoted(renamed[file.Source.Path.Normalize()])).Append(": ").Append(Skeleton.Quoted(file.Title!.Value)).Append('\n'); // filtered above
        }
    }

    /// <summary>Where each component stands: what was marked before and is still there; the others as comments.</summary>
    public void Evidence(IEnumerable<(string Component, string? Target)> marks)
    {
        var kept = marks.Where(mark => mark.Target is not null).ToLookup(mark => mark.Component, mark => mark.Target!, StringComparer.Ordinal); // filtered just here
        var marked = item.Components?.Where(component => component.Satisfied is ComponentEvidence.Marked).ToList() ?? [];
        if (marked.Count is 0)
        {
            return;
        }

        _text.Append(marked.Any(component => kept.Contains(component.Id)) ? "evidence:\n" : "# evidence:\n");
        foreach (var component in marked)
        {
            var target = kept[component.Id].FirstOrDefault();
            _text.Append(target is null ? "#   " : "  ").Append(component.Id).Append(": ").Append(target is null ? string.Empty : Skeleton.Quoted(target));
            _text.Append("  # ").Append(component.Text.In(language).ReplaceLineEndings(" ")).Append('\n');
        }
    }

    public string End() => _text.Append("---\n").ToString();

    private void Comment(Bilingual words) => _text.Append("# ").Append(words.In(language).ReplaceLineEndings(" ")).Append('\n');
}
