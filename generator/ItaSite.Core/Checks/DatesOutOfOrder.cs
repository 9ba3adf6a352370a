using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Finds publication dates that cannot have followed each other: requested, reviewed and approved, published, expired.</summary>
internal sealed class DatesOutOfOrder : IPageCheck
{
    public Rule Rule { get; } = new(
        "ITA403", "dates out of order", Severity.Error, "the office's publication measure, rules P05, P06, P08: asked for, checked and approved before it comes out");

    public IEnumerable<Diagnostic> Run(CoveredSite site) =>
        site.Site.Finished().SelectMany(page => OfPage(page.FrontMatter.Publication));

    private IEnumerable<Diagnostic> OfPage(Publication dates)
    {
        var requested = Step("requested", "ขอเผยแพร่", "was requested", dates.Requested);
        var reviewed = Step("reviewed", "ตรวจสอบ", "was reviewed", dates.Reviewed);
        var approved = Step("approved", "อนุมัติ", "was approved", dates.Approved?.On);
        var published = Step("published", "เผยแพร่", "is published", dates.Published);
        var expires = Step("expires", "สิ้นสุดการเผยแพร่", "expires", dates.Expires);

        return new[]
        {
            (requested, reviewed), (requested, approved), (reviewed, published), (approved, published),
            (approved is null && reviewed is null ? requested : null, published), (published, expires),
        }
            .Where(pair => pair is { Item1: not null, Item2: not null } && pair.Item1.Day.Value > pair.Item2.Day.Value)
            .Select(pair => Finding(pair.Item1!, pair.Item2!)); // both are there, see above
    }

    /// <summary>A step that the author dated; null if no date is written.</summary>
    private static DatedStep? Step(string key, string thai, string english, Written<DateOnly>? day) =>
        day is null ? null : new DatedStep(key, new Bilingual(thai, english), day);

    private Diagnostic Finding(DatedStep earlier, DatedStep later)
    {
        var (first, second) = (Wording.Say(earlier.Day.Value), Wording.Say(later.Day.Value));
        return new Diagnostic(
            Rule,
            later.Day.Position,
            new Bilingual(
                $"วันที่{later.Name.Thai} ({second.Thai}) อยู่ก่อนวันที่{earlier.Name.Thai} ({first.Thai})",
                $"This {later.Name.English} on {second.English}, before it {earlier.Name.English} on {first.English}."),
            new Bilingual(
                $"ตรวจวันที่ของ {earlier.Key}: และ {later.Key}: กับบันทึกข้อความ ลำดับที่ถูกต้องคือ requested, approved, published, expires และตรวจสอบ (reviewed) ก่อนเผยแพร่",
                $"Compare '{earlier.Key}:' and '{later.Key}:' with the memo; the order is requested, approved, published, expires, and reviewed before published."));
    }

    /// <summary>A step of a publication with its day.</summary>
    private sealed record DatedStep(string Key, Bilingual Name, Written<DateOnly> Day);
}
