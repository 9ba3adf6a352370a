using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Content;

/// <summary>The agency whose site it is.</summary>
/// <param name="Name">Its full official name.</param>
/// <param name="ShortName">Its usual short name; the full name if none is written.</param>
/// <param name="Address">Its postal address.</param>
/// <param name="Phone">Its telephone number.</param>
/// <param name="Fax">Its fax number, or null.</param>
/// <param name="Email">Its e-mail address for correspondence.</param>
/// <param name="Hours">When it is open, or null.</param>
/// <param name="Map">The address of a map, or null.</param>
/// <param name="Parent">The body it belongs to, or null.</param>
/// <param name="Mission">What it does, in one sentence, or null.</param>
public sealed record Agency(
    Bilingual Name,
    Bilingual ShortName,
    Bilingual Address,
    string Phone,
    string? Fax,
    string Email,
    Bilingual? Hours,
    string? Map,
    Bilingual? Parent,
    Bilingual? Mission);

/// <summary>A unit of the agency that owns data.</summary>
/// <param name="Id">The word that front matter writes after <c>owner:</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Phone">Its telephone number, or null.</param>
/// <param name="Email">Its e-mail address, or null.</param>
/// <param name="Position">Where it is listed.</param>
public sealed record Unit(string Id, Bilingual Name, string? Phone, string? Email, SourcePosition Position);

/// <summary>Somebody who maintains the site, named by position only.</summary>
/// <param name="Role">The position, such as นักวิชาการคอมพิวเตอร์.</param>
/// <param name="Unit">The id of the unit.</param>
/// <param name="Position">Where it is listed.</param>
public sealed record Webmaster(Bilingual Role, Written<string> Unit, SourcePosition Position);

/// <summary>The office's own rules of publication, from its measure on publishing information.</summary>
/// <param name="PublishWithinDays">How many calendar days after approval a page must be out. The report's rule P10 says 2 and leaves open which days; calendar days are the stricter reading.</param>
/// <param name="Webmasters">How many webmasters there must be at least; rule P15 says 2.</param>
/// <param name="Position">Where they are written; the whole file if they are the defaults.</param>
public sealed record PublicationRules(int PublishWithinDays, int Webmasters, SourcePosition Position);

/// <summary>Who may see what is complete and what is missing.</summary>
public enum CoverageAudience
{
    /// <summary><c>public</c>: it is part of the site.</summary>
    Public,

    /// <summary><c>internal</c>: the site says nothing of it; files beside the site do.</summary>
    Internal,
}

/// <summary>With which digits numbers and days are printed.</summary>
public enum Digits
{
    /// <summary><c>arabic</c>: 0–9.</summary>
    Arabic,

    /// <summary><c>thai</c>: ๐–๙.</summary>
    Thai,
}

/// <summary>A licence under which data are published.</summary>
/// <param name="Id">Such as <c>DGA-OGL</c>.</param>
/// <param name="Title">Its name.</param>
/// <param name="Url">Its text.</param>
public sealed record Licence(string Id, Bilingual Title, string Url);

/// <summary>Who takes reports of weaknesses of the site, as <c>security.txt</c> tells it (RFC 9116).</summary>
/// <param name="Address">An e-mail address, a telephone number with <c>tel:</c>, or an https page.</param>
/// <param name="Expires">The last day on which this holds; RFC 9116 asks for one, less than a year ahead.</param>
public sealed record SecurityContact(string Address, Written<DateOnly> Expires)
{
    /// <summary>The address as a URI: an e-mail address with <c>mailto:</c>.</summary>
    public string Uri => Address.Contains(':', StringComparison.Ordinal) ? Address : "mailto:" + Address;
}

/// <summary>What <c>site.yaml</c> says beside the agency.</summary>
public sealed record SiteSettings
{
    /// <summary>The public address of the home page, ending with '/'; absolute links (feed, sitemap, canonical) begin with it.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>The languages of the site's pages, each once; the first is the main one, in which <c>index.md</c> is written and whose pages lie at the root.</summary>
    public required ImmutableArray<Language> Languages { get; init; }

    /// <summary>The main language: that of feeds, downloads and messages.</summary>
    public Language Language => Languages[0];

    /// <summary>The languages beside the main one; empty for most sites.</summary>
    public IEnumerable<Language> OtherLanguages => Languages.Skip(1);

    /// <summary>The digits of numbers and days on Thai pages.</summary>
    public Digits Digits { get; init; } = Digits.Arabic;

    /// <summary>The name of the theme's folder.</summary>
    public required string Theme { get; init; }

    /// <summary>Where it is named.</summary>
    public SourcePosition ThemePosition { get; init; }

    /// <summary>The fiscal years that the site discloses, newest first; at least one.</summary>
    public required ImmutableArray<Written<Thai.FiscalYear>> Years { get; init; }

    /// <summary>The year that the home page shows; null if the program is to choose.</summary>
    public required Thai.FiscalYear? HomeYear { get; init; }

    /// <summary>The days on which the office hands in the forms of years, as it sets them itself: no calendar is the same for all agencies. Empty if none is written.</summary>
    public required ImmutableSortedDictionary<Thai.FiscalYear, Written<DateOnly>> Deadlines { get; init; }

    /// <summary>The licence of data without one of their own.</summary>
    public required Licence Licence { get; init; }

    /// <summary>The office's own rules of publication.</summary>
    public required PublicationRules Rules { get; init; }

    /// <summary>Who may see what is complete and what is missing.</summary>
    public required CoverageAudience Coverage { get; init; }

    /// <summary>In the order of the file.</summary>
    public required ImmutableArray<Unit> Units { get; init; }

    /// <summary>In the order of the file.</summary>
    public required ImmutableArray<Webmaster> Webmasters { get; init; }

    /// <summary>Who takes reports of weaknesses of the site; null if nobody is named.</summary>
    public required SecurityContact? Security { get; init; }

    /// <summary>Answers to findings about personal data anywhere, from <c>allow:</c>.</summary>
    public required ImmutableArray<Allowance> Allowed { get; init; }

    /// <summary>The office's colours; null if it has none.</summary>
    public required OfficeColours? Colours { get; init; }

    /// <summary>Where <c>site.yaml</c> begins.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>Where a page lies in a language: those of another than the main one below its code, <c>en/oit/2567/o24/</c>. Files have one address for all languages.</summary>
    public Permalink AddressIn(Language language, Permalink address) =>
        language == Language || !address.IsPage ? address : new Permalink($"{language.Code()}/{address.Value}");

    /// <summary>The unit with an id, or null.</summary>
    public Unit? FindUnit(string? id) => Units.FirstOrDefault(unit => unit.Id == id);
}
