using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Disk;

/// <summary>What the machine or its user must mend before the program can run: nothing an author wrote.</summary>
/// <param name="sentence">One sentence that names the path and what to do.</param>
internal sealed class MachineException(Bilingual sentence) : Exception(sentence.English)
{
    /// <summary>One sentence that names the path and what to do.</summary>
    public Bilingual Sentence { get; } = sentence;
}
