using System.Collections.Immutable;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Content;

/// <summary>What the author says of a page at its top, with what <c>_defaults.yaml</c> of the folders above adds.</summary>
/// <param name="Title">The title, or null.</param>
/// <param name="TitleEnglish">The English title, or null.</param>
/// <param name="Summary">One sentence on what the page says, or null.</param>
/// <param name="Owner">The id of the unit in charge, or null.</param>
/// <param name="Covers">The period that the page speaks of, or null.</param>
/// <param name="Publication">The dates of its publication.</param>
/// <param name="FormerAddresses">Addresses that must lead here, from <c>moved_from:</c>.</param>
public sealed record FrontMatter(
    Written<string>? Title,
    Written<string>? TitleEnglish,
    Written<string>? Summary,
    Written<string>? Owner,
    Written<Period>? Covers,
    Publication Publication,
    ImmutableArray<Written<string>> FormerAddresses)
{
    /// <summary>Answers to findings about personal data in the files of the page, from <c>allow:</c>.</summary>
    public ImmutableArray<Allowance> Allowed { get; init; } = [];

    /// <summary>Pictures beside the page with what can be seen in them, from <c>pictures:</c>, in the order written.</summary>
    public ImmutableArray<PictureText> Pictures { get; init; } = [];
}

/// <summary>The steps of a publication, as the office's own measure demands them (rules P04 to P17 of the report).</summary>
/// <param name="Requested">When the unit asked for it.</param>
/// <param name="Reviewed">When a webmaster checked it.</param>
/// <param name="Approved">When and by whom it was approved.</param>
/// <param name="Published">When it came or comes out; null if the author wrote no date.</param>
/// <param name="Updated">When its content last changed, as the author says; null if not written.</param>
/// <param name="ReviewBy">When it must be looked at again.</param>
/// <param name="Expires">The last day on which it is current; afterwards it is archived at the same address with a notice.</param>
/// <param name="Source">The origin of text or pictures that are not the agency's own.</param>
/// <param name="Draft">Whether it is held back.</param>
/// <param name="Rejected">Why it was not approved; it is then held back like a draft. Null if it was not rejected.</param>
public sealed record Publication(
    Written<DateOnly>? Requested,
    Written<DateOnly>? Reviewed,
    Approval? Approved,
    Written<DateOnly>? Published,
    Written<DateOnly>? Updated,
    Written<DateOnly>? ReviewBy,
    Written<DateOnly>? Expires,
    Written<string>? Source,
    bool Draft,
    Rejection? Rejected = null)
{
    /// <summary>When a webmaster told the unit in charge that the page came out, or why it did not (rules P10 and P11 of the report); null if nobody wrote it.</summary>
    public Written<DateOnly>? Notified { get; init; }

    /// <summary>The day from which the unit in charge is to be told: that of the refusal, or else of the approval; null while nothing is decided.</summary>
    public Written<DateOnly>? Decided => Rejected?.On ?? Approved?.On;

    /// <summary>Nothing written.</summary>
    public static Publication Unwritten { get; } = new(null, null, null, null, null, null, null, null, false);

    /// <summary>What the records of the page's files tell (git), for what its author did not write; null if there are none.</summary>
    public RecordedDays? Recorded { get; init; }

    /// <summary>When it was first published: as written, else as recorded; null if neither is known.</summary>
    public Written<DateOnly>? FirstPublished => Published ?? Recorded?.First;

    /// <summary>When its content last changed: as its author says, who counts no correction of a comma; as recorded only where he says nothing of days; null if neither is known.</summary>
    public Written<DateOnly>? LastChange => Updated ?? Published ?? Recorded?.Last;

    /// <summary>The days on which readers find something else than on the day before: it came out, it changed, it was archived.</summary>
    public IEnumerable<DateOnly> Events => new[] { Published?.Value, Updated?.Value, Expires?.Value.AddDays(1) }.OfType<DateOnly>();

    /// <summary>What becomes of the page on a day: it is scheduled before its first day and archived after its last.</summary>
    public Fate FateOn(DateOnly today)
    {
        if (Draft || Rejected is not null)
        {
            return Fate.Draft;
        }

        if (Published is { } published && published.Value > today)
        {
            return Fate.Scheduled;
        }

        return Expires is { } expires && expires.Value < today ? Fate.Expired : Fate.Published;
    }
}

/// <summary>The days on which the files of a page changed on record.</summary>
/// <param name="First">The first day on which the page was public.</param>
/// <param name="Last">The day of the newest change.</param>
public sealed record RecordedDays(Written<DateOnly> First, Written<DateOnly> Last);

/// <summary>An approval.</summary>
/// <param name="On">The day.</param>
/// <param name="By">The position of the person, or null.</param>
public sealed record Approval(Written<DateOnly> On, Written<string>? By);

/// <summary>A refusal to publish; rule P11 of the report wants the owner to learn the reason.</summary>
/// <param name="On">The day.</param>
/// <param name="Reason">The reason.</param>
public sealed record Rejection(Written<DateOnly> On, Written<string> Reason);

/// <summary>What becomes of an input file. Each file has exactly one fate.</summary>
public enum Fate
{
    /// <summary>It is on the site, or shapes it.</summary>
    Published,

    /// <summary>It comes out on a later day.</summary>
    Scheduled,

    /// <summary>Its time is over: it stays at its address with a notice.</summary>
    Expired,

    /// <summary>Its author holds it back.</summary>
    Draft,

    /// <summary>It is not used, and a finding says why.</summary>
    Refused,
}

/// <summary>What became of one file.</summary>
/// <param name="Path">Its logical path.</param>
/// <param name="Fate">What became of it.</param>
public sealed record FileFate(string Path, Fate Fate);

/// <summary>What the author says of a picture that stands in no text.</summary>
/// <param name="File">Its name, in NFC.</param>
/// <param name="Text">What can be seen in it.</param>
public sealed record PictureText(Written<string> File, Written<string> Text);
