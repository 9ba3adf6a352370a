using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Output;

/// <summary>A file could not be made, and a finding says why. It is thrown by <see cref="OutputFile.Write"/>; whoever writes the tree reports it and publishes nothing.</summary>
public sealed class OutputException(Diagnostic finding) : Exception(finding.ToString())
{
    /// <summary>Why.</summary>
    public Diagnostic Finding { get; } = finding;
}
