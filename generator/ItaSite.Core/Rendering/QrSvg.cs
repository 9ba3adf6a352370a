using System.Collections;
using System.Globalization;
using System.Text;
using QRCoder;

namespace ItaSite.Core.Rendering;

/// <summary>Draws an address as a QR code, so that somebody with the printed page finds the page itself.</summary>
internal static class QrSvg
{
    /// <summary>One path of black modules on white, with the four empty modules around it that the standard asks for.</summary>
    public static Html Of(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var side = code.ModuleMatrix.Count.ToString(CultureInfo.InvariantCulture);
        return new Html($"<svg class=\"qr\" viewBox=\"0 0 {side} {side}\" aria-hidden=\"true\" focusable=\"false\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path d=\"{PathOf(code.ModuleMatrix)}\"/></svg>");
    }

    private static string PathOf(List<BitArray> rows)
    {
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = NextDark(rows[y], 0); x < rows.Count; x = NextDark(rows[y], x))
            {
                var end = EndOfDark(rows[y], x);
                path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h{end - x}v1h-{end - x}z");
                x = end;
            }
        }

        return path.ToString();
    }

    private static int NextDark(BitArray row, int from)
    {
        while (from < row.Count && !row[from])
        {
            from++;
        }

        return from;
    }

    private static int EndOfDark(BitArray row, int from)
    {
        while (from < row.Count && row[from])
        {
            from++;
        }

        return from;
    }
}
