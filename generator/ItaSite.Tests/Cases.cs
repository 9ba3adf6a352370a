using System.Runtime.CompilerServices;
using CsCheck;

namespace ItaSite.Tests;

/// <summary>How many cases properties try. By night (<c>ITASITE_NIGHTLY=1</c>) it is 100,000 for all.</summary>
internal static class Cases
{
    private const long ByNight = 100_000;
    private const long ByDay = 1_000;

    /// <summary>The number for a property that is too slow, or quick enough, for another than the usual number.</summary>
    /// <param name="byDay">How many it tries in CI.</param>
    public static long Of(long byDay) => IsNight ? ByNight : byDay;

    private static bool IsNight => Environment.GetEnvironmentVariable("ITASITE_NIGHTLY") is "1";

    /// <summary>The number for all properties that name none.</summary>
    [ModuleInitializer]
    internal static void Begin() => Check.Iter = Of(ByDay);
}
