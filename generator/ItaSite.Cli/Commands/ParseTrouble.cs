using System.CommandLine;
using System.CommandLine.Parsing;
using ItaSite.Core.Diagnostics;

namespace ItaSite.Cli.Commands;

/// <summary>Words what is wrong with a command line, with the word that was probably meant.</summary>
internal static class ParseTrouble
{
    /// <summary>One sentence for each thing that is wrong.</summary>
    public static IEnumerable<string> Sentences(ParseResult parsed, Language language)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens.Count > 0)
        {
            return parsed.UnmatchedTokens
                .Where(word => word.StartsWith('-') || !parsed.UnmatchedTokens.Any(one => one.StartsWith('-')))
                .Select(word => Unknown(word, command, parsed).In(language));
        }

        return parsed.Errors.Select(error => Sentence(error, command, language)).Distinct(StringComparer.Ordinal);
    }

    private static string Sentence(ParseError error, Command command, Language language) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => NoValue(option.Option.Name).In(language),
        ArgumentResult { Tokens.Count: 0, Parent: OptionResult option } => NoValue(option.Option.Name).In(language),
        ArgumentResult { Tokens.Count: 0 } argument => NoArgument(command, argument.Argument).In(language),
        CommandResult { Command.Subcommands.Count: > 0 } => NoCommand(command).In(language),
        _ => error.Message,
    };

    private static Bilingual Unknown(string word, Command command, ParseResult parsed)
    {
        var near = NearNames.Nearest(word, Known(word, command, parsed));
        return word.StartsWith('-')
            ? new(
                $"ไม่มีตัวเลือก «{word}»{(near is null ? " ดูทั้งหมดด้วย --help" : $" หมายถึง «{near}» หรือไม่")}",
                $"There is no option '{word}'{(near is null ? "; --help shows all." : $"; did you mean '{near}'?")}")
            : new(
                $"ไม่มีคำสั่ง «{word}»{(near is null ? " ดูทั้งหมดด้วย --help" : $" หมายถึง «{near}» หรือไม่")}",
                $"There is no command '{word}'{(near is null ? "; --help shows all." : $"; did you mean '{near}'?")}");
    }

    private static IEnumerable<string> Known(string word, Command command, ParseResult parsed) => word.StartsWith('-')
        ? command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(option => option.Recursive)).Select(option => option.Name)
        : command.Subcommands.Where(one => !one.Hidden).Select(one => one.Name);

    private static Bilingual NoValue(string option) => new(
        $"{option} ต้องมีค่าตามหลัง ดูตัวอย่างด้วย --help",
        $"{option} needs a value after it; --help shows an example.");

    private static Bilingual NoArgument(Command command, Argument argument) => new(
        $"คำสั่ง {command.Name} ต้องระบุ <{argument.Name}>: {argument.Description}",
        $"The command {command.Name} needs <{argument.Name}>: {argument.Description}");

    private static Bilingual NoCommand(Command command) => new(
        $"ระบุคำสั่ง: {string.Join(", ", command.Subcommands.Where(one => !one.Hidden).Select(one => one.Name))}",
        $"Name a command: {string.Join(", ", command.Subcommands.Where(one => !one.Hidden).Select(one => one.Name))}.");
}
