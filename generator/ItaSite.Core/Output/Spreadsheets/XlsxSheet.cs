using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace ItaSite.Core.Output;

/// <summary>Writes one sheet.</summary>
internal static class XlsxSheet
{
    /// <summary>The most UTF-16 units that spreadsheet programs read in a cell; with more they call the file damaged.</summary>
    private const int LongestText = 32_767;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The day with the number 61. Spreadsheets believe in a 29 February 1900, so earlier days are not what they count.</summary>
    private static readonly DateOnly FirstSoundDay = new(1900, 3, 1);

    public static void Write(XmlWriter xml, Sheet sheet)
    {
        xml.WriteStartElement("worksheet", Main);
        WriteFrozenHeading(xml);
        xml.WriteStartElement("cols", Main);
        for (var index = 0; index < sheet.Columns.Length; index++)
        {
            WriteWidth(xml, index + 1, sheet.Columns[index].Width);
        }

        xml.WriteEndElement();
        WriteRows(xml, sheet);
        xml.WriteEndElement();
    }

    /// <summary>A number as files have it.</summary>
    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Such as <c>AB12</c>.</summary>
    /// <param name="column">Counts from 0.</param>
    /// <param name="row">Counts from 1.</param>
    public static string Address(int column, int row)
    {
        var letters = string.Empty;
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters + Digits(row);
    }

    private static void WriteFrozenHeading(XmlWriter xml)
    {
        xml.WriteStartElement("sheetViews", Main);
        xml.WriteStartElement("sheetView", Main);
        xml.WriteAttributeString("workbookViewId", "0");
        xml.WriteStartElement("pane", Main);
        xml.WriteAttributeString("ySplit", "1");
        xml.WriteAttributeString("topLeftCell", "A2");
        xml.WriteAttributeString("activePane", "bottomLeft");
        xml.WriteAttributeString("state", "frozen");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteWidth(XmlWriter xml, int column, int width)
    {
        xml.WriteStartElement("col", Main);
        xml.WriteAttributeString("min", Digits(column));
        xml.WriteAttributeString("max", Digits(column));
        xml.WriteAttributeString("width", Digits(width));
        xml.WriteAttributeString("customWidth", "1");
        xml.WriteEndElement();
    }

    private static void WriteRows(XmlWriter xml, Sheet sheet)
    {
        xml.WriteStartElement("sheetData", Main);
        var row = 1;
        WriteRow(xml, row, sheet.Columns.Length, column => WriteText(xml, Address(column, 1), XlsxStyles.Heading, sheet.Columns[column].Heading));
        foreach (var cells in sheet.Rows)
        {
            row++;
            var number = row;
            WriteRow(xml, number, cells.Length, column => WriteCell(xml, Address(column, number), cells[column]));
        }

        xml.WriteEndElement();
    }

    private static void WriteRow(XmlWriter xml, int number, int columns, Action<int> writeCell)
    {
        xml.WriteStartElement("row", Main);
        xml.WriteAttributeString("r", Digits(number));
        for (var column = 0; column < columns; column++)
        {
            writeCell(column);
        }

        xml.WriteEndElement();
    }

    private static void WriteCell(XmlWriter xml, string address, SheetCell cell)
    {
        switch (cell)
        {
            case SheetCell.Text { Value.Length: 0 }:
                break;
            case SheetCell.Text text:
                WriteText(xml, address, XlsxStyles.Text, text.Value);
                break;
            case SheetCell.Number number:
                WriteNumber(xml, address, XlsxStyles.Of(number.Form), number.Form is NumberForm.Percent ? number.Value / 100 : number.Value);
                break;
            case SheetCell.Date date when date.Value < FirstSoundDay:
                WriteText(xml, address, XlsxStyles.Text, date.Value.ToString("O", CultureInfo.InvariantCulture));
                break;
            case SheetCell.Date date:
                WriteNumber(xml, address, XlsxStyles.Date, date.Value.DayNumber - FirstSoundDay.DayNumber + 61);
                break;
        }
    }

    private static void WriteText(XmlWriter xml, string address, int style, string text)
    {
        StartCell(xml, address, style);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Main);
        xml.WriteStartElement("t", Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Readable(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteNumber(XmlWriter xml, string address, int style, decimal number)
    {
        StartCell(xml, address, style);
        xml.WriteElementString("v", Main, number.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private static void StartCell(XmlWriter xml, string address, int style)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", address);
        xml.WriteAttributeString("s", Digits(style));
    }

    /// <summary>The text without characters that XML cannot hold, ended with '…' where it is too long. Spreadsheets read <c>_x0041_</c> as 'A', so its first '_' is written as they would.</summary>
    private static string Readable(string text)
    {
        var readable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)))
        {
            readable.Append(rune);
        }

        var whole = readable.ToString();
        return Escaped(whole.Length <= LongestText ? whole : Shortened(whole));
    }

    private static string Shortened(string text)
    {
        var end = LongestText - 1;
        return (char.IsHighSurrogate(text[end - 1]) ? text[..(end - 1)] : text[..end]) + "…";
    }

    private static string Escaped(string text)
    {
        for (var at = text.IndexOf("_x", StringComparison.Ordinal); at >= 0; at = text.IndexOf("_x", at + 1, StringComparison.Ordinal))
        {
            if (at + 6 < text.Length && text[at + 6] is '_' && text.AsSpan(at + 2, 4).IndexOfAnyExcept(HexDigits) < 0)
            {
                text = text[..at] + "_x005F" + text[at..];
                at += "_x005F".Length;
            }
        }

        return text;
    }
}
