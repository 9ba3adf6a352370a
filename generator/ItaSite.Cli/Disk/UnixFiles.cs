using System.Runtime.InteropServices;

namespace ItaSite.Cli.Disk;

/// <summary>What .NET does not offer of the file systems of Unix. On Windows each call answers that it could not.</summary>
internal static partial class UnixFiles
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;
    private const int DoNotFollow = 0x100;
    private const uint TypeOnly = 1;
    private const int ModeOffset = 28;
    private const int TypeMask = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>Gives a file a second name; false where the file system has no hard links.</summary>
    public static bool TryLink(string existing, string added) =>
        !OperatingSystem.IsWindows() && Link(existing, added) is 0;

    /// <summary>Lets two folders change places in one step; false where the system cannot.</summary>
    public static bool TryExchange(string left, string right)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            return RenameAt(CurrentFolder, left, CurrentFolder, right, Exchange) is 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false; // an old C library
        }
    }

    /// <summary>Whether something is a plain file, not a pipe, socket or device, whose reading could last for ever.</summary>
    public static bool IsPlainFile(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return true;
        }

        var status = new byte[256];
        return Status(CurrentFolder, path, DoNotFollow, TypeOnly, status) is not 0
            || (BitConverter.ToUInt16(status, ModeOffset) & TypeMask) is Regular;
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Link(string existing, string added);

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameAt(int leftFolder, string left, int rightFolder, string right, uint flags);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Status(int folder, string path, int flags, uint mask, [Out] byte[] status);
}
