using System.Net;
using System.Text;
using System.Text.Json;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Serving;

/// <summary>What the preview tells the browser beside the pages.</summary>
internal sealed class Overlay(Language language)
{
    /// <summary>The state as one line of JSON, for the script in the page.</summary>
    public string State(ServedSite site)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteNumber("version", site.Version);
            json.WriteString("language", language is Language.Thai ? "th" : "en");
            json.WriteString("title", site.Blocking.IsEmpty ? TitleOfRefused(site.Findings.Count) : Title(site.Blocking.Length));
            json.WriteString("note", site.Blocking.IsEmpty
                ? Say("หน้าข้างล่างนี้เป็นหน้าตามที่บันทึกล่าสุด", "The page below is the newest one.")
                : Say("หน้าข้างล่างนี้เป็นชุดล่าสุดที่ใช้ได้", "The page below is the last good one."));
            json.WriteString("close", Say("ปิด", "Close"));
            WriteFindings(site.Files.Count is 0 ? [] : site.Findings, json); // without pages below it, the whole page tells them
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>The page that stands for the whole site when not even a first run succeeded.</summary>
    public string Page(ServedSite site)
    {
        var page = new StringBuilder()
            .Append("<!DOCTYPE html>\n<html lang=\"").Append(language is Language.Thai ? "th" : "en").Append("\">\n<meta charset=\"utf-8\">\n<title>")
            .Append(WebUtility.HtmlEncode(Title(site.Blocking.Length))).Append("</title>\n<body>\n<h1>")
            .Append(WebUtility.HtmlEncode(Title(site.Blocking.Length))).Append("</h1>\n<ol>\n");
        foreach (var found in site.Blocking)
        {
            page.Append("<li><code>").Append(WebUtility.HtmlEncode(Head(found)))
                .Append("</code><p>").Append(WebUtility.HtmlEncode(found.Message.In(language)))
                .Append("</p><p>").Append(WebUtility.HtmlEncode(found.Help.In(language))).Append("</p></li>\n");
        }

        return page.Append("</ol>\n</body>\n</html>\n").ToString();
    }

    /// <summary>A page with the script that reloads it, put before the end of its body.</summary>
    public static byte[] WithScript(ReadOnlySpan<byte> page, int version)
    {
        var script = Encoding.UTF8.GetBytes($"<script src=\"/.ita/live.js?version={version}\"></script>");
        var end = page.LastIndexOf("</body>"u8);
        var at = end < 0 ? page.Length : end;
        return [.. page[..at], .. script, .. page[at..]];
    }

    private static string Head(Diagnostic found) => $"{found.Position}: {Diagnostic.Word(found.Rule.Severity)} {found.Rule.Id}";

    private void WriteFindings(IReadOnlyList<Diagnostic> findings, Utf8JsonWriter json)
    {
        json.WriteStartArray("findings");
        foreach (var found in findings)
        {
            json.WriteStartObject();
            json.WriteString("place", found.Position.ToString());
            json.WriteString("severity", Diagnostic.Word(found.Rule.Severity));
            json.WriteString("id", found.Rule.Id);
            json.WriteString("message", found.Message.In(language));
            json.WriteString("help", found.Help.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private string Title(int count) => Say(
        $"พบ {count} ข้อ ต้องแก้ไขก่อนจึงจะสร้างหน้าใหม่ได้",
        $"{count} findings; new pages can be made once the errors are mended");

    private string TitleOfRefused(int count) => Say(
        $"พบ {count} ข้อในหน้าที่เปิดดู คำสั่ง ita build จะเผยแพร่เว็บไซต์ได้เมื่อแก้ไขแล้ว",
        $"{(count is 1 ? "1 finding" : $"{count} findings")} on pages that were opened; 'ita build' publishes the site when nothing is wrong with them");

    private string Say(string thai, string english) => new Bilingual(thai, english).In(language);
}
