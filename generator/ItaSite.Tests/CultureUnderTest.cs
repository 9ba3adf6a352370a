using System.Globalization;
using System.Runtime.CompilerServices;

namespace ItaSite.Tests;

/// <summary>Runs every test under the culture named by ITASITE_TEST_CULTURE, so that nothing in the product leans on the machine's own.</summary>
internal static class CultureUnderTest
{
#pragma warning disable CA2255 // Module initializers in libraries: this is a test program, and the culture must be set before any test
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Set()
    {
        if (Environment.GetEnvironmentVariable("ITASITE_TEST_CULTURE") is { Length: > 0 } name)
        {
            CultureInfo.DefaultThreadCurrentCulture = new CultureInfo(name);
            CultureInfo.DefaultThreadCurrentUICulture = new CultureInfo(name);
            CultureInfo.CurrentCulture = new CultureInfo(name);
            CultureInfo.CurrentUICulture = new CultureInfo(name);
        }
    }
}
