using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Proof;

/// <summary>How a file stands to a manifest.</summary>
internal enum FileState
{
    /// <summary>As the manifest says.</summary>
    Whole,

    /// <summary>Listed, but not there.</summary>
    Missing,

    /// <summary>There with other bytes.</summary>
    Changed,

    /// <summary>There, but not listed.</summary>
    Extra,
}

/// <summary>What was found of one file.</summary>
/// <param name="Path">Its path below the root of the site.</param>
/// <param name="State">How it stands to the manifest.</param>
internal sealed record FileCheck(string Path, FileState State)
{
    /// <summary>The same as a line of a report.</summary>
    public Bilingual Sentence => State switch
    {
        FileState.Missing => new($"หายไป: {Path}", $"missing: {Path}"),
        FileState.Changed => new($"ไม่ตรง: {Path}", $"changed: {Path}"),
        FileState.Extra => new($"ไม่มีในบัญชี: {Path}", $"extra: {Path}"),
        _ => new($"ตรง: {Path}", $"whole: {Path}"),
    };
}
