using System.Text;
using ItaSite.Core.Rendering;

namespace ItaSite.Tests.Rendering;

/// <summary>English phrases of Thai pages.</summary>
public static class EnglishWordsTests
{
    [Theory]
    [InlineData("นโยบาย No Gift Policy ของ", "นโยบาย <span lang=\"en\">No Gift Policy</span> ของ")]
    [InlineData("ระบบ E-Service และ Q&amp;A", "ระบบ <span lang=\"en\">E-Service</span> และ <span lang=\"en\">Q&amp;A</span>")]
    [InlineData("<a title=\"No Gift Policy\">Social Network</a>", "<a title=\"No Gift Policy\"><span lang=\"en\">Social Network</span></a>")]
    [InlineData("ไฟล์ PDF ข้อ O24", "ไฟล์ PDF ข้อ O24")]
    [InlineData("saraban-one@example.go.th", "saraban-one@example.go.th")]
    [InlineData("https://my-site.go.th/e-service/", "https://my-site.go.th/e-service/")]
    [InlineData("<span lang=\"en\">Example Office</span> Open Data", "<span lang=\"en\">Example Office</span> <span lang=\"en\">Open Data</span>")]
    [InlineData("<code>rm all</code><svg><text>Big Bars</text></svg>", "<code>rm all</code><svg><text>Big Bars</text></svg>")]
    [InlineData("&quot;คำ&quot; &amp; คำ", "&quot;คำ&quot; &amp; คำ")]
    [InlineData("a", "a")]
    public static void AreMarked(string body, string expected)
    {
        using var target = new MemoryStream();

        EnglishWords.Write(Encoding.UTF8.GetBytes($"<title>No Gift Policy</title><body>{body}"), target);

        Assert.Equal($"<title>No Gift Policy</title><body>{expected}", Encoding.UTF8.GetString(target.ToArray()));
    }
}
