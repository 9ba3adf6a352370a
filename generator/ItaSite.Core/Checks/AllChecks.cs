using System.Collections.Immutable;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Checks;

/// <summary>Every check of the program, and how they are run.</summary>
internal static class AllChecks
{
    /// <summary>Sorted by the id of their rule; no two share one.</summary>
    public static ImmutableArray<ICheck> List { get; } =
    [
        new ItemWithoutPage(),
        new PageWithoutItem(),
        new MissingComponent(),
        new WrongPeriod(),
        new EvidenceLeadsNowhere(),
        new UnknownComponent(),
        new UnprovenItem(),
        new NoneNotAccepted(),
        new YearOfAnotherItem(),
        new YearOfAnotherPeriod(),
        new FileOfAnotherYear(),
        new TextOfAnotherYear(),
        new TitleOfAnotherItem(),
        new SchoolYearInTitle(),
        new RowsOfAnotherYear(),
        new TotalDiffers(),
        new HalfYearNotCovered(),
        new BudgetNeitherGivenNorDeclared(),
        new DuplicateRow(),
        new FileOfCellMissing(),
        new TooFewWebmasters(),
        new UnknownUnit(),
        new DatesOutOfOrder(),
        new PublishedLate(),
        new FutureDate(),
        new ApprovedInFuture(),
        new Expired(),
        new ReviewOverdue(),
        new NoOwner(),
        new MissingContentType(),
        new LawWithoutSource(),
        new MissingNewsCategory(),
        new IncompletePublicationRecord(),
        new RejectedPage(),
        new CreditNamesNobody(),
        new NoCompatibilityNote(),
        new SecurityContactEnds(),
        new OwnerNotTold(),
        new BrokenInternalLink(),
        new DuplicateAddress(),
        new LookAlikeNames(),
        new PictureWithoutAlternative(),
        new LinkTextSaysNothing(),
        new HeadingLevelSkipped(),
        new PlaceholderText(),
        new EmptyPage(),
        new HeadingOfLevelOne(),
        new TextOfNoPicture(),
        new PictureNotShown(),
        new FormerAddressUnusable(),
        new TotalOfAssessmentDiffers(),
        new MeasureWithoutResult(),
        new ClaimDenied(),
        new PromiseBreaksPeriod(),
        new UnknownMeasure(),
        new ResultEvidenceLeadsNowhere(),
        new UrgentIssueWithoutMeasure(),
        new MeasureWithoutBudget(),
        new AttachmentOfAnotherKind(),
        new AttachmentThatRuns(),
        new AttachmentThatDoesNotOpen(),
        new AttachmentOfNoPublicKind(),
        .. AttachmentTraits.Checks,
        .. PictureTraits.Checks,
    ];

    /// <summary>The rules of the checks, sorted by id.</summary>
    public static IEnumerable<Rule> Rules => List.Select(check => check.Rule);

    /// <summary>Those that look at one page alone.</summary>
    public static ImmutableArray<ICheck> OfPages { get; } = [.. List.Where(check => check is IPageCheck)];

    private static ImmutableArray<ICheck> OfSites { get; } = [.. List.Where(check => check is not IPageCheck)];

    /// <summary>All that the checks find, in the order in which findings are shown; the same on any number of cores.</summary>
    /// <param name="site">The site.</param>
    /// <param name="memory">What the build before found on single pages, which then holds what this one did; null for a build of its own.</param>
    public static ImmutableArray<Diagnostic> Run(CoveredSite site, PageCheckMemory? memory = null)
    {
        var found = memory is null
            ? AtOnce([.. OnSite(site), .. OnPages(site)])
            : memory.Run(site, page => ShownFinding.All(OfPages.SelectMany(check => check.Run(page)))).Concat(AtOnce(OnSite(site)));
        return [.. found.OrderBy(one => one, Diagnostic.Order)];
    }

    private static ImmutableArray<Func<IEnumerable<Diagnostic>>> OnSite(CoveredSite site) =>
        [.. OfSites.Select(check => (Func<IEnumerable<Diagnostic>>)(() => check.Run(site)))];

    /// <summary>Some pages at a time, so that no check has to go over all of them alone.</summary>
    private static ImmutableArray<Func<IEnumerable<Diagnostic>>> OnPages(CoveredSite site) =>
        [.. PageParts.Of(site.Site).Select(part => (Func<IEnumerable<Diagnostic>>)(() => OfPages.SelectMany(check => check.Run(site with { Site = part }))))];

    private static IEnumerable<Diagnostic> AtOnce(ImmutableArray<Func<IEnumerable<Diagnostic>>> work)
    {
        var found = new ImmutableArray<Diagnostic>[work.Length];
        Parallel.For(0, found.Length, part => found[part] = ShownFinding.All(work[part]()));
        return found.SelectMany(one => one);
    }
}
