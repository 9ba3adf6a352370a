using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Content;

/// <summary>An author's answer to a finding about personal data: it stands there lawfully. The value itself is not repeated.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="In">The file it is about, relative to where the answer stands; <c>*</c> for all.</param>
/// <param name="Mark">The three hexadecimal digits that the finding gives its value; null if every value of the file is meant.</param>
/// <param name="Reason">Why it may stay; kept in the content for whoever audits it.</param>
/// <param name="Position">Where the answer stands.</param>
public sealed record Allowance(string Rule, string In, string? Mark, string Reason, SourcePosition Position);
