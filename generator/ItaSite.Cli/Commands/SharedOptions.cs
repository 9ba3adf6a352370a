using System.CommandLine;
using System.CommandLine.Parsing;
using ItaSite.Core.Diagnostics;
using ItaSite.Core.Thai;

namespace ItaSite.Cli.Commands;

/// <summary>The options that all commands share.</summary>
internal sealed class SharedOptions
{
    private readonly Language _language;

    public SharedOptions(Language language)
    {
        _language = language;
        Content = Folder("--content", "content", "โฟลเดอร์เนื้อหา ที่มี site.yaml", "The content folder, which holds site.yaml.");
        Output = Folder("--output", "output/site", "โฟลเดอร์ที่จะสร้างเว็บไซต์ลงไป", "The folder into which the site is published.");
        AsOf = new Option<DateOnly?>("--as-of")
        {
            Description = Say("สร้างเว็บไซต์ของวันนี้หรือวันอื่น เช่น 2567-04-08", "The day for which the site is made, such as 2567-04-08 or 2024-04-08; today in Bangkok if not said."),
            CustomParser = ReadDay,
            HelpName = "yyyy-mm-dd",
        };
        Format = Words("--format", "text", ["text", "json", "github"], "รูปแบบของรายงาน", "The form of the report.");
        BaseUrl = new Option<string?>("--base-url")
        {
            Description = Say("ที่อยู่เว็บไซต์จริง ใช้แทน base_url ใน site.yaml", "The public address, in place of base_url in site.yaml."),
            CustomParser = ReadAddress,
            HelpName = "https://…/",
        };
        Strict = Flag("--strict", "ถ้ายังขาดสิ่งที่แบบกำหนด (gap) ก็ไม่เผยแพร่", "A gap stops the run, as an error does.");
        All = Flag("--all", "แสดงทุกข้อ ไม่ย่อ", "Show each finding, however many one rule has.");
        LanguageName = Words("--lang", language is Language.Thai ? "th" : "en", ["th", "en"], "ภาษาของข้อความ ถ้าไม่ระบุใช้ภาษาของเว็บไซต์", "The language of messages; the site's own if not said.");
    }

    public Option<string> Content { get; }

    public Option<string> Output { get; }

    public Option<DateOnly?> AsOf { get; }

    public Option<string> LanguageName { get; }

    public Option<string> Format { get; }

    public Option<string?> BaseUrl { get; }

    public Option<bool> Strict { get; }

    public Option<bool> All { get; }

    /// <summary>Makes the options known to a command and all below it.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { Content, Output, AsOf, LanguageName, BaseUrl, Strict, All })
        {
            option.Recursive = true;
            command.Options.Add(option);
        }
    }

    /// <summary>What was asked for.</summary>
    public RunOptions Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(Content),
        parsed.GetRequiredValue(Output),
        parsed.GetValue(AsOf),
        _language,
        parsed.GetResult(Format) is null ? ReportFormat.Text : FormatOf(parsed.GetRequiredValue(Format)),
        parsed.GetValue(BaseUrl),
        parsed.GetValue(Strict),
        parsed.GetValue(All));

    /// <summary>An option with a text.</summary>
    public Option<string> Text(string name, string usual, string thai, string english) =>
        new(name) { Description = Say(thai, english), DefaultValueFactory = _ => usual };

    /// <summary>An option that names a folder.</summary>
    private Option<string> Folder(string name, string usual, string thai, string english)
    {
        var option = Text(name, usual, thai, english);
        DemandName(option, usual);
        return option;
    }

    /// <summary>Refuses an empty name, which is what a script's variable leaves that was not set.</summary>
    public void DemandName(Option option, string example) => option.Validators.Add(result =>
    {
        if (result.Tokens is [var token] && string.IsNullOrWhiteSpace(token.Value))
        {
            result.AddError(Say(
                $"หลัง {option.Name} ไม่มีชื่อโฟลเดอร์ เขียนชื่อโฟลเดอร์ เช่น {option.Name} {example}",
                $"No folder is named behind {option.Name}; write one, such as {option.Name} {example}."));
        }
    });

    /// <summary>An option that is one of some words.</summary>
    public Option<string> Words(string name, string usual, string[] words, string thai, string english)
    {
        var option = Text(name, usual, thai, english);
        option.HelpName = string.Join('|', words);
        option.Validators.Add(result => Demand(result, name, words));
        return option;
    }

    /// <summary>An option that is there or not.</summary>
    public Option<bool> Flag(string name, string thai, string english) => new(name) { Description = Say(thai, english) };

    /// <summary>A sentence in the language of the run.</summary>
    public string Say(string thai, string english) => new Bilingual(thai, english).In(_language);

    private static ReportFormat FormatOf(string word) => word switch
    {
        "json" => ReportFormat.Json,
        "github" => ReportFormat.Github,
        _ => ReportFormat.Text,
    };

    private void Demand(OptionResult result, string name, string[] words)
    {
        if (result.Tokens is [var token] && !words.Contains(token.Value, StringComparer.Ordinal))
        {
            result.AddError(Say(
                $"{name} เป็น «{token.Value}» ไม่ได้ ใช้ได้เฉพาะ {string.Join(", ", words)}",
                $"{name} cannot be '{token.Value}'; use one of {string.Join(", ", words)}."));
        }
    }

    private DateOnly? ReadDay(ArgumentResult result)
    {
        var reading = ThaiDate.Read(result.Tokens[0].Value);
        if (reading.Day is null)
        {
            var sentence = new Bilingual($"--as-of: {reading.Fault?.Thai} {reading.Help?.Thai}", $"--as-of: {reading.Fault?.English} {reading.Help?.English}");
            result.AddError(sentence.In(_language));
        }

        return reading.Day;
    }

    private string? ReadAddress(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address.Query.Length is 0 && address.Fragment.Length is 0)
        {
            return address.AbsoluteUri.TrimEnd('/') + "/";
        }

        result.AddError(Say(
            $"--base-url เป็น «{text}» ไม่ได้ ต้องเป็นที่อยู่เต็ม เช่น https://www.example.go.th/",
            $"--base-url cannot be '{text}'; write a whole address such as https://www.example.go.th/."));
        return null;
    }
}
