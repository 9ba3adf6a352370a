using System.CommandLine;
using ItaSite.Core.Renewal;

namespace ItaSite.Cli.Commands;

/// <summary><c>ita new hosting github|gitlab</c>: begins the workflow that publishes the site from its repository, after each change and every night.</summary>
internal static class NewHostingCommand
{
    public static Command Of(Surroundings surroundings, SharedOptions shared)
    {
        var host = new Argument<string>("host") { Description = shared.Say("github หรือ gitlab", "github or gitlab.") };
        host.AcceptOnlyFromAmong("github", "gitlab");
        var command = new Command("hosting", shared.Say("ไฟล์งานของ GitHub Pages หรือ GitLab Pages ที่สร้างเว็บไซต์ทุกครั้งที่แก้และทุกคืน", "The workflow of GitHub Pages or GitLab Pages: builds after each change and every night.")) { host };
        command.SetAction(parsed =>
        {
            var options = shared.Read(parsed);
            return NewFiles.Write([FileOf(parsed.GetRequiredValue(host), options)], options.Language, surroundings);
        });
        return command;
    }

    /// <summary>Workflows lie in the top folder of a project, which is the one that holds the content folder.</summary>
    private static (string Path, string Text) FileOf(string host, RunOptions options)
    {
        var top = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.Content))) ?? ".";
        var content = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.Content)));
        return host is "github"
            ? (Path.Combine(top, ".github", "workflows", "pages.yml"), HostingWorkflow.Github(content))
            : (Path.Combine(top, ".gitlab-ci.yml"), HostingWorkflow.Gitlab(content));
    }
}
