using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Disk;

/// <summary>Words what the machine got wrong: one sentence with the path, never a stack trace.</summary>
internal static class MachineTrouble
{
    private const int NoSpaceOnUnix = 28;
    private const int QuotaOnLinux = 122;
    private const int ReadOnlyOnUnix = 30;
    private const int DiskFullOnWindows = unchecked((int)0x80070070);

    /// <summary>The sentence for an exception, or null if it is not the machine's fault but ours.</summary>
    public static Bilingual? Sentence(Exception exception) => exception switch
    {
        AggregateException many => many.Flatten().InnerExceptions.Select(Sentence).FirstOrDefault(one => one is not null),
        MachineException known => known.Sentence,
        FileNotFoundException or DirectoryNotFoundException => Missing(PathIn(exception)),
        UnauthorizedAccessException => Forbidden(PathIn(exception)),
        IOException { HResult: NoSpaceOnUnix or QuotaOnLinux or DiskFullOnWindows } => Full(PathIn(exception)),
        IOException { HResult: ReadOnlyOnUnix } => Forbidden(PathIn(exception)),
        IOException => Other(exception.Message),
        _ => null,
    };

    private static Bilingual Missing(string path) => new(
        $"ไม่พบ «{path}» อาจถูกย้ายหรือลบขณะที่โปรแกรมทำงาน ตรวจว่ายังอยู่ที่เดิมแล้วสั่งใหม่",
        $"'{path}' is not there; it may have been moved or deleted while the program ran. Check that it exists, then run again.");

    private static Bilingual Forbidden(string path) => new(
        $"อ่านหรือเขียน «{path}» ไม่ได้เพราะไม่มีสิทธิ์หรือเป็นที่เก็บแบบอ่านอย่างเดียว เลือกโฟลเดอร์อื่นหรือขอสิทธิ์จากผู้ดูแลเครื่อง",
        $"'{path}' cannot be read or written: no permission, or the disk is read-only. Choose another folder or ask for permission.");

    private static Bilingual Full(string path) => new(
        $"เขียน «{path}» ไม่ได้เพราะเนื้อที่ดิสก์เต็ม เว็บไซต์เดิมยังอยู่ครบ ลบไฟล์ที่ไม่ใช้แล้วสั่งใหม่",
        $"'{path}' cannot be written: the disk is full. The site is as it was. Free some space, then run again.");

    private static Bilingual Other(string message) => new(
        $"ระบบไฟล์ของเครื่องแจ้งว่า {message}",
        $"The file system of this machine says: {message}");

    /// <summary>The path that .NET quotes in its message.</summary>
    private static string PathIn(Exception exception)
    {
        var message = exception.Message;
        var first = message.IndexOf('\'', StringComparison.Ordinal);
        var last = message.LastIndexOf('\'');
        return last > first + 1 ? message[(first + 1)..last] : message;
    }
}
