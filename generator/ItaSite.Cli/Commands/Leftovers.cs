namespace ItaSite.Cli.Commands;

/// <summary>What a phase of a large build leaves behind. Cleared, it is room for the next phase, which would else grow beside it to twice the peak (docs/performance.md).</summary>
internal static class Leftovers
{
    private const long Large = 96 * 1024 * 1024;

    /// <summary>Collects them; a build that took little memory is not held up.</summary>
    public static void Clear()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) > Large)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        }
    }
}
