using ItaSite.Core.Content;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Core.Pipelines;

/// <summary>The general texts of policy pages. They say only what is true of every site that this program makes; an office that does more writes its own page.</summary>
internal static class PolicyTexts
{
    /// <summary>The Markdown of a page in a language.</summary>
    public static string Of(PolicyPage policy, Site site, Language language) =>
        TextOf(policy.Slug).In(language)
            .Replace("{agency}", site.Agency.Name.In(language), StringComparison.Ordinal)
            .Replace("{email}", site.Agency.Email, StringComparison.Ordinal)
            .Replace("{phone}", site.Agency.Phone, StringComparison.Ordinal)
            .Replace("{address}", site.Agency.Address.In(language), StringComparison.Ordinal)
            .Replace("{host}", new Uri(site.Settings.BaseUrl).Host, StringComparison.Ordinal)
            .Replace("{licence}", $"[{site.Settings.Licence.Title.In(language)}]({site.Settings.Licence.Url})", StringComparison.Ordinal);

    private static Bilingual TextOf(string slug) => slug switch
    {
        "accessibility" => Accessibility,
        "cookies" => Cookies,
        "privacy" => Privacy,
        _ => WebsitePolicy,
    };

    private static Bilingual Accessibility { get; } = new(
        """
        {agency} จัดทำเว็บไซต์นี้ให้ทุกคนเข้าถึงข้อมูลได้ โดยใช้แนวทาง WCAG 2.2 ระดับ AA เป็นเป้าหมาย

        ## สิ่งที่ทำแล้ว

        - เนื้อหาเป็นข้อความจริง ตารางมีหัวคอลัมน์ แผนภูมิมีคำบรรยายและมีตารางข้อมูลเดียวกันอยู่ข้างกัน
        - ใช้งานได้ด้วยแป้นพิมพ์เพียงอย่างเดียว และมีทางลัดไปยังเนื้อหาหลัก
        - อ่านได้บนหน้าจอโทรศัพท์โดยไม่ต้องเลื่อนไปด้านข้าง และขยายตัวอักษรได้
        - ใช้งานได้โดยไม่ต้องเปิด JavaScript

        ## ข้อจำกัดที่ทราบ

        เอกสารบางฉบับที่ได้รับจากหน่วยงานอื่นเป็นภาพสแกน ซึ่งโปรแกรมอ่านหน้าจออ่านไม่ได้

        ## แจ้งปัญหา

        หากเข้าถึงข้อมูลใดไม่ได้ แจ้งที่โทรศัพท์ {phone} หรืออีเมล [{email}](mailto:{email}) เพื่อขอรับข้อมูลในรูปแบบที่ใช้ได้
        """,
        """
        {agency} wants everybody to reach what this website holds. It aims at WCAG 2.2, level AA.

        ## What is done

        - Contents are real text, tables have headings, and charts have a sentence and the same data in a table beside them.
        - Everything works with the keyboard alone, and a link leads straight to the main content.
        - Pages can be read on a telephone without scrolling sideways, and text can be enlarged.
        - Nothing needs JavaScript.

        ## Known limits

        Some documents received from other offices are scans, which screen readers cannot read.

        ## Tell us

        If something is out of your reach, call {phone} or write to [{email}](mailto:{email}), and ask for it in a form that you can use.
        """);

    private static Bilingual Cookies { get; } = new(
        """
        เว็บไซต์ของ{agency} ไม่บันทึกคุกกี้ลงในเครื่องของท่าน จึงไม่มีหน้าต่างขอความยินยอม ไม่มีโฆษณา และไม่มีการติดตามพฤติกรรมผู้เข้าชม

        ## สิ่งที่เว็บไซต์ไม่ทำ

        - ไม่เรียกตัวอักษร ภาพ หรือสคริปต์จากเว็บไซต์อื่น ผู้ให้บริการรายอื่นจึงไม่ทราบว่าท่านเปิดหน้าใด
        - ไม่ส่งคำค้นของท่านออกไปที่ใด การค้นหาทำงานในเครื่องของท่าน

        ## เมื่อท่านเปิดลิงก์ไปยังเว็บไซต์อื่น

        เว็บไซต์ปลายทางอาจใช้คุกกี้ของตนเองตามนโยบายของเว็บไซต์นั้น หากมีข้อสงสัยโทรศัพท์ {phone}
        """,
        """
        The website of {agency} stores no cookies on your device. There is therefore no consent window, no advertising and no tracking.

        ## What the site does not do

        - It asks no other host for fonts, pictures or scripts, so nobody else learns which page you read.
        - It sends your search words nowhere; searching happens on your own device.

        ## Links to other sites

        Other sites may use cookies of their own, under their own policies. For questions call {phone}.
        """);

    private static Bilingual Privacy { get; } = new(
        """
        นโยบายนี้จัดทำตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 ใช้กับเว็บไซต์ {host} ของ{agency}

        ## ข้อมูลที่เว็บไซต์เก็บ

        เว็บไซต์ประกอบด้วยหน้าเว็บที่จัดทำไว้ล่วงหน้า ไม่มีระบบสมาชิก ไม่มีแบบฟอร์มที่ส่งข้อมูลผ่านหน้าเว็บ ไม่ใช้คุกกี้ และไม่ใช้โปรแกรมติดตามผู้เข้าชม เครื่องแม่ข่ายอาจเก็บข้อมูลจราจรทางคอมพิวเตอร์เท่าที่กฎหมายกำหนด

        ## ข้อมูลที่ท่านส่งให้

        เมื่อท่านโทรศัพท์ ส่งอีเมล ส่งไปรษณีย์ หรือมาติดต่อด้วยตนเอง หน่วยงานใช้ข้อมูลของท่านเท่าที่จำเป็นเพื่อดำเนินการตามเรื่องนั้น

        ## สิทธิของท่าน

        ท่านขอเข้าถึง ขอสำเนา ขอแก้ไข ขอลบ คัดค้าน หรือขอให้ระงับการใช้ข้อมูลของท่านได้ โดยติดต่อ{agency} {address} โทรศัพท์ {phone} หรืออีเมล [{email}](mailto:{email}) หากไม่เห็นด้วยกับคำตอบ ท่านร้องเรียนต่อสำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคลได้
        """,
        """
        This policy follows the Personal Data Protection Act B.E. 2562 (2019) and holds for the website {host} of {agency}.

        ## What the site stores

        The site consists of pages made beforehand. It has no accounts, no forms that send data, no cookies and no tracking. The server may keep the traffic data that the law demands.

        ## What you send us

        When you call, write or visit, the office uses your data only as far as your matter needs it.

        ## Your rights

        You may ask to see, copy, correct or erase your data, object to their use or have it stopped: {agency}, {address}, telephone {phone}, e-mail [{email}](mailto:{email}). If you do not agree with the answer, you may complain to the Office of the Personal Data Protection Committee.
        """);

    private static Bilingual WebsitePolicy { get; } = new(
        """
        ## วัตถุประสงค์

        เว็บไซต์ {host} จัดทำขึ้นเพื่อเปิดเผยข้อมูลของ{agency}ต่อสาธารณะ ให้ประชาชนตรวจสอบได้

        ## การนำข้อมูลไปใช้

        ข้อมูลและตารางบนเว็บไซต์เผยแพร่ภายใต้{licence} เว้นแต่ระบุไว้เป็นอย่างอื่น ยกเว้นตราสัญลักษณ์ของหน่วยงานและเนื้อหาที่ระบุว่าเป็นของผู้อื่น

        ## ความถูกต้องของข้อมูล

        แต่ละหน้าแสดงหน่วยงานเจ้าของข้อมูลและวันที่เผยแพร่ตามที่ได้บันทึกไว้ หากพบข้อมูลคลาดเคลื่อน แจ้งที่โทรศัพท์ {phone} หรืออีเมล [{email}](mailto:{email})

        ## การเชื่อมโยงกับเว็บไซต์อื่น

        ลิงก์ไปยังเว็บไซต์อื่นมีไว้เพื่ออำนวยความสะดวก หน่วยงานไม่ได้รับรองเนื้อหาของเว็บไซต์เหล่านั้น ผู้ที่ประสงค์จะเชื่อมโยงมายังเว็บไซต์นี้ทำได้โดยไม่ต้องขออนุญาต

        ## ความมั่นคงปลอดภัย

        เว็บไซต์เป็นหน้าเว็บที่จัดทำไว้ล่วงหน้า ไม่มีฐานข้อมูลให้เข้าถึงจากภายนอก ผู้พบช่องโหว่แจ้งได้ที่อีเมล [{email}](mailto:{email})
        """,
        """
        ## Purpose

        The website {host} makes the information of {agency} public, so that everybody can check it.

        ## Use of the data

        Data and tables are published under the {licence} unless something else is said, except the emblem of the office and what is marked as the work of others.

        ## Accuracy

        Each page shows the unit in charge and the day of publication as they are recorded. If something is wrong, call {phone} or write to [{email}](mailto:{email}).

        ## Links

        Links to other sites are a convenience; the office does not vouch for what they say. Anybody may link to this site without asking.

        ## Security

        The site consists of pages made beforehand, with no database to reach from outside. Whoever finds a weakness may write to [{email}](mailto:{email}).
        """);
}
