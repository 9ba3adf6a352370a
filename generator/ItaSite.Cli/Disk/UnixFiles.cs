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

    /// <summary>Opens for reading (0), and programs that are started meanwhile do not get the file.</summary>
    private const int CloseForChildren = 0x80000;

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

    /// <summary>Reads a file as far as the buffer goes, in three calls of the system where .NET needs seven; gives how many bytes there were, or -1 if it could not.</summary>
    public static int TryRead(string path, Span<byte> buffer)
    {
        var file = OperatingSystem.IsLinux() ? Open(path, CloseForChildren) : -1;
        if (file < 0)
        {
            return -1;
        }

        var read = Read(file, buffer, (nuint)buffer.Length);
        return Close(file) is 0 ? (int)read : -1;
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint Read(int file, Span<byte> buffer, nuint room);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Link(string existing, string added);

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameAt(int leftFolder, string left, int rightFolder, string right, uint flags);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Status(int folder, string path, int flags, uint mask, [Out] byte[] status);
}
