using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Core.Content;

/// <summary>Rules about personal data that must not slip onto a public site.</summary>
internal static class LeakRules
{
    private const string Law = "Personal Data Protection Act B.E. 2562, sections 22, 24 and 27; Official Information Act B.E. 2540, section 15(5)";

    public static Rule NationalNumber { get; } = new("ITA840", "number of a person", Severity.Error, Law);

    public static Rule MobileNumber { get; } = new("ITA841", "mobile number", Severity.Warning, Law);

    public static Rule BankAccount { get; } = new("ITA842", "bank account", Severity.Warning, Law);

    public static Rule PrivateMail { get; } = new("ITA843", "private mail address", Severity.Warning, Law);

    public static Rule BirthDate { get; } = new("ITA844", "date of birth", Severity.Warning, Law);

    public static Rule LineId { get; } = new("ITA845", "name on LINE", Severity.Warning, Law);

    public static Rule Unchecked { get; } = new("ITA846", "file that cannot be checked for personal data", Severity.Warning, Law);

    public static Rule UnusedAllowance { get; } = new("ITA847", "allow that answers nothing", Severity.Notice, "the format of content folders");

    /// <summary>By id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [NationalNumber, MobileNumber, BankAccount, PrivateMail, BirthDate, LineId, Unchecked, UnusedAllowance];

    /// <summary>Those that an author may answer.</summary>
    public static IEnumerable<Rule> Answerable => All.Where(rule => rule != UnusedAllowance);

    public static Rule Of(PersonalKind kind) => kind switch
    {
        PersonalKind.NationalNumber => NationalNumber,
        PersonalKind.MobileNumber => MobileNumber,
        PersonalKind.BankAccount => BankAccount,
        PersonalKind.PrivateMail => PrivateMail,
        PersonalKind.BirthDate => BirthDate,
        _ => LineId,
    };
}
