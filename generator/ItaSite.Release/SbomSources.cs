namespace ItaSite.Release;

/// <summary>What a list of parts is made from.</summary>
/// <param name="PackagesLock">The text of <c>packages.lock.json</c> of the program.</param>
/// <param name="ThemeLock">The text of <c>package-lock.json</c> of the theme that lies in the program.</param>
/// <param name="Version">The version of the program.</param>
/// <param name="LicenceOf">The licence of a package, by id and version.</param>
internal sealed record SbomSources(string PackagesLock, string ThemeLock, string Version, Func<string, string, Licence> LicenceOf);

/// <summary>A licence: an expression of SPDX, or else what the package says of it.</summary>
/// <param name="Expression">Such as <c>MIT</c> or <c>MS-PL OR Apache-2.0</c>; null if the package names none.</param>
/// <param name="Remark">What it says instead, such as the address of a text.</param>
internal sealed record Licence(string? Expression, string? Remark);

/// <summary>A part of the program that others made.</summary>
/// <param name="Address">Its package address (purl), which is also its reference.</param>
/// <param name="Sha512">Of what the lock file holds it to, in lower-case hexadecimal digits; null for what no lock file names.</param>
/// <param name="IsInProgram">Whether it goes into the program; else it is only used to build it.</param>
/// <param name="Needs">Addresses of the parts that it needs.</param>
internal sealed record Part(string Name, string Version, string Address, string? Sha512, Licence Licence, bool IsInProgram, IReadOnlyList<string> Needs);
