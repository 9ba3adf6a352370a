using System.Globalization;
using ItaSite.Core.Thai;

namespace ItaSite.Tests.Leaks;

/// <summary>Makes numbers of invented persons and numbers that only look like them; the same on every run.</summary>
internal sealed class Planted(uint seed)
{
    private ulong _state = seed * 2654435761UL + 88172645463325252UL;

    /// <summary>A number of a person in plain digits.</summary>
    public string Person()
    {
        var twelve = Digit(1, 8) + Digits(11);
        return twelve + Enumerable.Range('0', 10).Select(one => (char)one).First(one => NationalId.IsValid(twelve + one));
    }

    /// <summary>The number as people write it, with words around it.</summary>
    /// <param name="form">0 to 6.</param>
    public string Written(string person, int form)
    {
        var grouped = (string sign) => string.Join(sign, person[..1], person[1..5], person[5..10], person[10..12], person[12..]);
        return form switch
        {
            0 => $"{Word()} {person} {Word()}",
            1 => $"เลขประจำตัวประชาชน{grouped("-")}{Word()}",
            2 => $"{Word()}{grouped(" ")} {Word()}",
            3 => $"{Word()}{ThaiDigits.ToThai(person)}{Word()}",
            4 => $"{Word()} {ThaiDigits.ToThai(grouped("-"))}",
            5 => $"{Word()} {grouped("–")}, {Word()}",
            _ => $"{Word()}{person}{Word()}",
        };
    }

    /// <summary>The number broken at the end of a line.</summary>
    public string[] Broken(string person, int form) => form switch
    {
        0 => [$"นาย{Word()} 1-{person[1..5]}-".Replace("1-", $"{person[0]}-", StringComparison.Ordinal), $"{person[5..10]}-{person[10..12]}-{person[12]} {Word()}"],
        1 => [$"เลขประจำตัวประชาชน {person[..8]}", $"{person[8..]} {Word()}"],
        _ => [$"{Word()} {person[0]} {person[1..5]} {person[5..10]}", $"{person[10..12]} {person[12]}"],
    };

    /// <summary>A line with a number that is no person's.</summary>
    /// <param name="kind">0 to 11.</param>
    public string Decoy(int kind) => kind switch
    {
        0 => $"เลขทะเบียนนิติบุคคล 0{Digits(12)} {Word()}",
        1 => $"โครงการเลขที่ 6{Digit(0, 9)}{Digit(0, 1)}{Digit(0, 9)}{Digits(7)} วันที่ {Number(1, 28)} มกราคม 2567",
        2 => $"งบประมาณ {Number(1, 999)},{Digits(3)},{Digits(3)}.{Digits(2)} บาท และ {Number(1, 9)}{Digits(6)} บาท",
        3 => $"โทร 0 2{Digits(3)} {Digits(4)} ต่อ {Number(100, 999)} โทรสาร 0-7{Digits(3)}-{Digits(4)}",
        4 => $"บาร์โค้ด {Ean("885")} {Word()}",
        5 => $"วันที่ 2024-0{Digit(1, 9)}-1{Digit(0, 9)} ถึง {Number(1, 28)}/0{Digit(1, 9)}/2567 เวลา 08.30-16.30 น.",
        6 => $"ISBN {Ean("978")} และ ISSN 1{Digits(3)}-{Digits(4)}",
        7 => $"ที่ ศธ 04{Digits(3)}/{Number(1, 9999)} ลงวันที่ {Number(1, 28)} เมษายน 2567 อีเมล saraban@office.go.th",
        8 => $"พิกัด 13.{Digits(13)}, 100.{Digits(13)} {Word()}",
        9 => $"https://www.office.go.th/f/17{Digits(11)}.jpg และ {Digits(6)}{Hex(26)}",
        10 => $"{Number(10, 99)} {Number(10, 99)} {Number(100, 999)} {Number(1000, 9999)} {Number(10, 99)} {Number(100, 999)} ราย",
        _ => $"โครงการ 6{Digits(10)} สัญญาเลขที่ {Number(1, 99)}/2567 เงิน {Number(1, 9)}{Digits(7)} ปี 2566 2567 2568 online 24 ชั่วโมง",
    };

    public int Number(int first, int last) => first + (int)(Next() % (ulong)(last - first + 1));

    private string Digit(int first, int last) => Number(first, last).ToString(CultureInfo.InvariantCulture);

    private string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => Digit(0, 9)));

    private string Hex(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => "0123456789abcdef"[Number(0, 15)]));

    private string Word() => new[] { "นายสมชาย ใจดี", "ผู้ร้องเรียน", "บ้านใหม่", "ตามคำสั่ง", "ของผู้รับเงิน", "และ", "ลำดับที่ก", "ครู" }[Number(0, 7)];

    private string Ean(string head)
    {
        var twelve = head + Digits(12 - head.Length);
        var sum = twelve.Select((one, index) => (one - '0') * (index % 2 is 0 ? 1 : 3)).Sum();
        return twelve + ((10 - sum % 10) % 10).ToString(CultureInfo.InvariantCulture);
    }

    private ulong Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return _state >> 11;
    }
}
