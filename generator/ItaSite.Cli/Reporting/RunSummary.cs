using System.Collections.Immutable;
using ItaSite.Cli.Disk;
using ItaSite.Cli.Publishing;
using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Reporting;

/// <summary>All that is told at the end of a run.</summary>
/// <param name="Findings">In the order in which they are shown, with the paths to show.</param>
/// <param name="Fates">What became of the files of the content folder.</param>
/// <param name="Published">What publishing did; null if nothing was published.</param>
/// <param name="Output">The folder of the finished site as typed; null for a command that publishes nothing.</param>
/// <param name="Time">How long the run took.</param>
internal sealed record RunSummary(
    ImmutableArray<Diagnostic> Findings,
    FateCounts Fates,
    PublishReport? Published,
    string? Output,
    TimeSpan Time)
{
    /// <summary>How many findings weigh this much.</summary>
    public int Count(Severity severity) => Findings.Count(found => found.Rule.Severity == severity);
}

/// <summary>How many files ended how. The counts add up to the files found: nothing is lost in silence.</summary>
internal sealed record FateCounts(int Published, int Scheduled, int Expired, int Draft, int Refused)
{
    /// <summary>How many files the content folder holds.</summary>
    public int Found => Published + Scheduled + Expired + Draft + Refused;

    /// <exception cref="MachineException">The counts do not add up to the files found: a mistake of this program.</exception>
    public static FateCounts Of(IReadOnlyCollection<FileFate> fates, SourceTree found)
    {
        var told = fates.Select(fate => fate.Path).ToHashSet(StringComparer.Ordinal);
        var lost = found.Files.FirstOrDefault(file => !told.Contains(file.Path))?.Path
            ?? (told.Count == fates.Count && fates.Count == found.Files.Length ? null : fates.GroupBy(fate => fate.Path).MaxBy(group => group.Count())?.Key);
        if (lost is not null)
        {
            throw new MachineException(new(
                $"โปรแกรมผิดพลาดเอง: บอกไม่ได้แน่ชัดว่า «{lost}» ถูกเผยแพร่หรือไม่ (พบ {found.Files.Length} ไฟล์ แต่นับได้ {fates.Count}) จึงไม่เผยแพร่สิ่งใด โปรดแจ้งผู้พัฒนาพร้อมข้อความนี้",
                $"This is a mistake in the program: it cannot tell what became of '{lost}' ({found.Files.Length} files found, {fates.Count} accounted for), so nothing was published. Report it to the developers with this sentence."));
        }

        int Count(Fate fate) => fates.Count(one => one.Fate == fate);
        return new(Count(Fate.Published), Count(Fate.Scheduled), Count(Fate.Expired), Count(Fate.Draft), Count(Fate.Refused));
    }
}
