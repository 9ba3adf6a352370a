using System.Collections.Immutable;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Checks;

/// <summary>Turns what was found into findings, but for what the agency gives as its own and what an author has answered. It flags, and lets a person decide; it never covers anything by itself.</summary>
internal sealed class LeakGuard
{
    private const int MostOfOneFile = 20;

    private readonly HashSet<(PersonalKind Kind, string Value)> _ofOffice;
    private readonly ImmutableArray<(string Root, Allowance Answer)> _answers;
    private readonly HashSet<Allowance> _used = new(ReferenceEqualityComparer.Instance);

    private LeakGuard(Site? site)
    {
        _ofOffice = site is null ? [] : [.. OfficeValues.Of(site)];
        _answers = site is null ? [] : [.. AnswersOf(site)];
    }

    /// <summary>All findings about personal data.</summary>
    /// <param name="scans">What was found in each file.</param>
    /// <param name="site">The site; null if it could not be read, then nothing is the agency's own and nothing answered.</param>
    public static ImmutableArray<Diagnostic> Run(ImmutableArray<LeakScan> scans, Site? site)
    {
        var guard = new LeakGuard(site);
        ImmutableArray<Diagnostic> found = [.. scans.SelectMany(guard.In)];
        return [.. found, .. guard.Unused()];
    }

    private IEnumerable<Diagnostic> In(LeakScan scan)
    {
        var open = scan.Leaks.Where(leak => !_ofOffice.Contains((leak.Match.Kind, leak.Match.Value)) && !IsAnswered(LeakRules.Of(leak.Match.Kind), scan.Path, leak.Mark));
        foreach (var kind in open.GroupBy(leak => leak.Match.Kind).OrderBy(group => group.Key))
        {
            foreach (var found in LeakSentences.Of([.. kind], MostOfOneFile))
            {
                yield return found;
            }
        }

        if (scan.Unread is { } reason && !IsAnswered(LeakRules.Unchecked, scan.Path, null))
        {
            yield return LeakSentences.CannotBeChecked(scan.Path, reason);
        }
    }

    private bool IsAnswered(Rule rule, string path, string? mark)
    {
        var answers = _answers.Where(one => one.Answer.Rule == rule.Id && Covers(one.Root, one.Answer, path) && (one.Answer.Mark is null || one.Answer.Mark == mark)).ToList();
        _used.UnionWith(answers.Select(one => one.Answer));
        return answers.Count > 0;
    }

    private static bool Covers(string root, Allowance answer, string path) =>
        path.StartsWith(root, StringComparison.Ordinal)
        && (answer.In is "*" || IsNamed(path[root.Length..].Normalize(), answer.In.Normalize()));

    /// <summary>Whether an answer names a file, as it is called or covered as the report shows it.</summary>
    private static bool IsNamed(string file, string written) =>
        file == written || PersonalMask.Cover(file, [.. PersonalData.Find(file)]) == written;

    private IEnumerable<Diagnostic> Unused() =>
        _answers.Where(one => !_used.Contains(one.Answer)).Select(one => LeakSentences.Unused(one.Answer));

    private static IEnumerable<(string Root, Allowance Answer)> AnswersOf(Site site) =>
        site.Settings.Allowed.Select(answer => ("content/", answer))
            .Concat(site.AllPages.SelectMany(page => page.FrontMatter.Allowed.Select(answer => (page.Folder + "/", answer))));
}

/// <summary>What <c>site.yaml</c> gives as the agency's own.</summary>
internal static class OfficeValues
{
    /// <summary>Telephone numbers and mail addresses, as leaks carry them.</summary>
    public static IEnumerable<(PersonalKind Kind, string Value)> Of(Site site)
    {
        string?[] phones = [site.Agency.Phone, site.Agency.Fax, .. site.Settings.Units.Select(unit => unit.Phone)];
        string?[] mails = [site.Agency.Email, .. site.Settings.Units.Select(unit => unit.Email)];
        return phones.Concat(mails).OfType<string>()
            .SelectMany(PersonalData.Find)
            .Select(match => (match.Kind, match.Value));
    }
}
