using ItaSite.Cli.Disk;

namespace ItaSite.Cli.Publishing;

/// <summary>Keeps a second run out while one publishes. The system frees it when the process ends, however it ends.</summary>
internal sealed class PublishLock : IDisposable
{
    private const int HeldOnLinux = 11;
    private const int HeldOnMac = 35;
    private const int HeldOnWindows = unchecked((int)0x80070020);

    private readonly FileStream _file;

    private PublishLock(FileStream file) => _file = file;

    /// <exception cref="MachineException">Another run holds it.</exception>
    public static PublishLock Take(PublishTarget target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target.Lock) ?? target.Live);
        try
        {
            return new PublishLock(new FileStream(target.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception) when (exception.HResult is HeldOnLinux or HeldOnMac or HeldOnWindows)
        {
            throw new MachineException(new(
                $"มีการสร้างเว็บไซต์ลงใน «{target.Live}» อยู่แล้วจากอีกหน้าต่างหนึ่ง รอให้เสร็จแล้วสั่งใหม่",
                $"Another run is publishing into '{target.Live}'. Wait until it has ended, then run again."));
        }
    }

    public void Dispose() => _file.Dispose();
}
