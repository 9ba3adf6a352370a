namespace ItaSite.Core.Rendering;

/// <summary>The mail with which a reader reports an error of a page.</summary>
internal static class ErrorReport
{
    /// <summary>Titles are cut here, for some mail programs take no address of more than 2,000 characters and a Thai letter has nine.</summary>
    private const int LongestTitle = 60;

    /// <summary>A <c>mailto:</c> address with subject and text: which page, where, and room for what is wrong.</summary>
    public static string Href(PageView page)
    {
        var place = page.Place;
        var to = place.Unit(page.Written?.FrontMatter.Owner)?.Email ?? place.Site.Agency.Email;
        var title = page.Title.Length > LongestTitle ? page.Title[..LongestTitle] + "…" : page.Title;
        var subject = place.Text($"แจ้งข้อมูลผิดพลาด {page.Address}", $"Error report {page.Address}");
        var text = place.Text(
            $"หน้า: {title}\r\nที่อยู่: {page.Canonical}\r\nสิ่งที่ผิดพลาด: ",
            $"Page: {title}\r\nAddress: {page.Canonical}\r\nWhat is wrong: ");
        return $"mailto:{to}?subject={Uri.EscapeDataString(subject)}&body={Uri.EscapeDataString(text)}";
    }
}
