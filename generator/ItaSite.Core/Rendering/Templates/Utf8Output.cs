using System.Buffers;
using System.Text;
using Scriban.Runtime;

namespace ItaSite.Core.Rendering;

/// <summary>Where a template writes: straight to UTF-8, in one buffer that a worker keeps from page to page.</summary>
internal sealed class Utf8Output : IScriptOutput
{
    private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);

    /// <summary>What was written since the last <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    public void Clear() => _buffer.ResetWrittenCount();

    public void Write(string text, int offset, int count) =>
        Encoding.UTF8.GetBytes(text.AsSpan(offset, count), _buffer);

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }
}
