using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Reading;

/// <summary>Reads <c>site.yaml</c>.</summary>
internal static class SettingsReader
{
    private static readonly Dictionary<string, Language> Languages = new(StringComparer.Ordinal)
    {
        ["th"] = Language.Thai,
        ["en"] = Language.English,
    };

    private static readonly Dictionary<string, CoverageAudience> Audiences = new(StringComparer.Ordinal)
    {
        ["public"] = CoverageAudience.Public,
        ["internal"] = CoverageAudience.Internal,
    };

    private static readonly Dictionary<string, Digits> DigitKinds = new(StringComparer.Ordinal)
    {
        ["arabic"] = Digits.Arabic,
        ["thai"] = Digits.Thai,
    };

    public static (Agency Agency, SiteSettings Settings)? Read(YamlNode node, Findings findings)
    {
        (Agency, SiteSettings)? read = null;
        FieldReader.Read<SiteSettings>(node, findings, new Bilingual("การตั้งค่าเว็บไซต์", "the settings of the site"), fields =>
        {
            var agency = fields.Inner("agency", new Bilingual("ข้อมูลหน่วยงาน (agency)", "the agency"), AgencyOf);
            if (fields.Node("agency") is null)
            {
                fields.MissingKey("agency");
            }

            var settings = SettingsOf(fields);
            read = agency is null || settings is null ? null : (agency, settings);
            return settings;
        });
        return read;
    }

    private static Agency? AgencyOf(FieldReader fields)
    {
        var name = fields.RequiredBilingual("name");
        var shortName = fields.Bilingual("short_name");
        var address = fields.RequiredBilingual("address");
        var phone = fields.RequiredText("phone");
        var email = fields.RequiredText("email");
        MailAddress.Check(email, fields.Findings);
        var rest = (
            Fax: fields.Text("fax")?.Value,
            Hours: fields.Bilingual("hours"),
            Map: WebAddress.Read(fields.Text("map"), fields.Findings),
            Parent: fields.Bilingual("parent"),
            Mission: fields.Bilingual("mission"));
        return name is null || address is null || phone is null || email is null
            ? null
            : new Agency(name, shortName ?? name, address, phone.Value, rest.Fax, email.Value, rest.Hours, rest.Map, rest.Parent, rest.Mission);
    }

    private static SiteSettings? SettingsOf(FieldReader fields)
    {
        var baseUrl = BaseUrlOf(fields);
        var languages = LanguagesOf(fields);
        var digits = fields.Choice("digits", DigitKinds)?.Value ?? Digits.Arabic;
        var theme = fields.Text("theme") ?? new Written<string>("default", fields.Position);
        var licence = LicenceReader.Read(fields) ?? LicenceReader.Default;
        var years = YearsOf(fields);
        var units = UnitsOf(fields);
        var webmasters = WebmastersOf(fields);
        var rules = RulesOf(fields);
        var security = SecurityOf(fields);
        var allowed = AllowanceReader.Read(fields);
        var deadlines = DeadlinesOf(fields);
        var coverage = fields.Choice("coverage", Audiences)?.Value ?? CoverageAudience.Public;
        var homeYear = fields.Node("home_year") is { } node ? YearOf(node, fields.Findings)?.Value : null;
        var colours = ColourReader.Read(fields);
        return baseUrl is null || years.IsEmpty
            ? null
            : new SiteSettings
            {
                BaseUrl = baseUrl,
                Languages = languages,
                Digits = digits,
                Theme = theme.Value,
                ThemePosition = theme.Position,
                Years = years,
                HomeYear = homeYear,
                Deadlines = deadlines,
                Licence = licence,
                Rules = rules,
                Coverage = coverage,
                Units = units,
                Webmasters = webmasters,
                Security = security,
                Allowed = allowed,
                Colours = colours,
                Position = fields.Position,
            };
    }

    /// <summary>Those of <c>languages:</c>, each once; the one of <c>language:</c> if there are none.</summary>
    private static ImmutableArray<Language> LanguagesOf(FieldReader fields)
    {
        var main = fields.Choice("language", Languages);
        ImmutableArray<Language> all = [.. fields.Choices("languages", Languages).Distinct()];
        if (main is not null && !all.IsEmpty && all[0] != main.Value)
        {
            fields.Findings.Add(
                LayoutRules.MainLanguages,
                main.Position,
                new Bilingual(
                    $"language: เขียนว่า «{main.Value.Code()}» แต่ languages: ขึ้นต้นด้วย «{all[0].Code()}» จึงไม่ทราบว่าภาษาใดเป็นภาษาหลัก",
                    $"'language:' says '{main.Value.Code()}', but 'languages:' begins with '{all[0].Code()}', so there are two main languages."),
                new Bilingual(
                    "ลบบรรทัด language: แล้วเขียนภาษาหลักไว้เป็นตัวแรกของ languages: เช่น languages: [th, en]",
                    "Delete the line 'language:' and write the main language first in 'languages:', such as languages: [th, en]."));
        }

        return all.IsEmpty ? [main?.Value ?? Language.Thai] : all;
    }

    private static string? BaseUrlOf(FieldReader fields)
    {
        if (fields.RequiredText("base_url") is not { } written)
        {
            return null;
        }

        if (!WebAddress.IsOne(written.Value) || written.Value.AsSpan().ContainsAny('?', '#'))
        {
            fields.Findings.Add(
                LayoutRules.BaseUrl,
                written.Position,
                new Bilingual($"base_url เป็น «{written.Value}» ซึ่งไม่ใช่ที่อยู่ของเว็บไซต์", $"'{written.Value}' stands as base_url, which is not the address of a website."),
                new Bilingual("เขียนที่อยู่เต็มของหน้าแรก เช่น base_url: https://www.example.go.th/", "Write the full address of the home page, such as base_url: https://www.example.go.th/."));
            return null;
        }

        return written.Value.EndsWith('/') ? written.Value : written.Value + "/";
    }

    private static ImmutableArray<Written<FiscalYear>> YearsOf(FieldReader fields)
    {
        if (fields.Node("years") is null)
        {
            fields.MissingKey("years");
            return [];
        }

        return
        [
            .. fields.List("years")
                .Select(node => YearOf(node, fields.Findings))
                .OfType<Written<FiscalYear>>()
                .DistinctBy(year => year.Value)
                .OrderByDescending(year => year.Value),
        ];
    }

    private static Written<FiscalYear>? YearOf(YamlNode node, Findings findings) =>
        Scalars.Expect(node, findings) is { } scalar && Scalars.Year(scalar, findings) is { } year
            ? new Written<FiscalYear>(year, scalar.Position)
            : null;

    private static ImmutableSortedDictionary<FiscalYear, Written<DateOnly>> DeadlinesOf(FieldReader fields)
    {
        var deadlines = ImmutableSortedDictionary.CreateBuilder<FiscalYear, Written<DateOnly>>();
        foreach (var entry in fields.Map("deadlines")?.Entries ?? [])
        {
            var year = Scalars.Year(entry.Key, fields.Findings);
            var day = Scalars.Expect(entry.Value, fields.Findings) is { } scalar ? Scalars.Date(scalar, fields.Findings) : null;
            if (year is { } known && day is { } last)
            {
                deadlines[known] = new Written<DateOnly>(last, entry.Value.Position);
            }
        }

        return deadlines.ToImmutable();
    }

    private static ImmutableArray<Unit> UnitsOf(FieldReader fields) => fields.Map("units") is not { } map
        ? []
        : [.. map.Entries.Select(entry => UnitOf(entry, fields.Findings)).OfType<Unit>()];

    private static Unit? UnitOf(YamlEntry entry, Findings findings) => FieldReader.Read(
        entry.Value,
        findings,
        new Bilingual($"หน่วยงานย่อย «{entry.Key.Text}»", $"the unit '{entry.Key.Text}'"),
        fields =>
        {
            var thai = fields.RequiredText("th");
            var english = fields.RequiredText("en");
            var (phone, email) = (fields.Text("phone")?.Value, fields.Text("email"));
            MailAddress.Check(email, fields.Findings);
            return thai is null || english is null
                ? null
                : new Unit(entry.Key.Text, new Bilingual(thai.Value, english.Value), phone, email?.Value, entry.Key.Position);
        });

    private static ImmutableArray<Webmaster> WebmastersOf(FieldReader fields) =>
        fields.InnerList("webmasters", new Bilingual("ผู้ดูแลเว็บไซต์", "a webmaster"), WebmasterOf);

    private static Webmaster? WebmasterOf(FieldReader fields)
    {
        var role = fields.RequiredBilingual("role");
        var unit = fields.RequiredText("unit");
        return role is null || unit is null ? null : new Webmaster(role, unit, fields.Position);
    }

    private static SecurityContact? SecurityOf(FieldReader fields) =>
        fields.Inner("security", new Bilingual("ช่องทางแจ้งช่องโหว่ (security)", "the contact for security reports"), security =>
        {
            var contact = security.RequiredText("contact");
            var expires = security.RequiredDate("expires");
            CheckContact(contact, security.Findings);
            return contact is null || expires is null ? null : new SecurityContact(contact.Value, expires);
        });

    /// <summary>A mail address, with or without <c>mailto:</c>, or an address on the web (RFC 9116).</summary>
    private static void CheckContact(Written<string>? contact, Findings findings)
    {
        if (contact is null || contact.Value.StartsWith("https://", StringComparison.Ordinal))
        {
            WebAddress.Read(contact, findings);
        }
        else
        {
            MailAddress.Check(contact with { Value = contact.Value.StartsWith("mailto:", StringComparison.Ordinal) ? contact.Value["mailto:".Length..] : contact.Value }, findings);
        }
    }

    private static PublicationRules RulesOf(FieldReader fields)
    {
        var standard = new PublicationRules(2, 2, fields.Position);
        return fields.Inner("publication", new Bilingual("หลักเกณฑ์การเผยแพร่ (publication)", "the rules of publication"), rules =>
            new PublicationRules(
                rules.Whole("publish_within_days", 0, 365)?.Value ?? standard.PublishWithinDays,
                rules.Whole("webmasters", 1, 50)?.Value ?? standard.Webmasters,
                rules.Position)) ?? standard;
    }
}
