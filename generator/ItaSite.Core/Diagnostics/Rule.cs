namespace ItaSite.Core.Diagnostics;

/// <summary>A rule that content can break. Each has a page in <c>docs/checks/</c>, which is also its test.</summary>
/// <param name="Id">Such as <c>ITA201</c>; never given twice, never reused.</param>
/// <param name="Name">What is wrong when it is broken, in a few lower-case English words.</param>
/// <param name="Severity">How much each of its findings weighs.</param>
/// <param name="Source">Where its demand comes from: the catalog of which year, which law, which guideline, or the format itself.</param>
public sealed record Rule(string Id, string Name, Severity Severity, string Source);
