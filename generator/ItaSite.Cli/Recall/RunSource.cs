using ItaSite.Cli.Commands;
using ItaSite.Cli.Disk;
using ItaSite.Cli.Publishing;
using ItaSite.Core;

namespace ItaSite.Cli.Recall;

/// <summary>From what a run made its site.</summary>
/// <param name="Files">What it read.</param>
/// <param name="Git">Where the content folder stood in git.</param>
/// <param name="Inspector">Looked into its attachments.</param>
internal sealed record RunSource(InputWatch Files, Task<GitState> Git, Inspector Inspector)
{
    /// <summary>Keeps what a build told beside its site. Nothing is kept if the next build may come to something else though nothing changes: an inspection that ended without an answer, or a file that changed meanwhile.</summary>
    /// <param name="input">All that the build depended on.</param>
    /// <param name="options">What was asked of it.</param>
    /// <param name="told">What it told.</param>
    /// <param name="left">The folders that it left.</param>
    public void Remember(BuildInput input, RunOptions options, BuildTold told, LeftFolders left)
    {
        var inputs = BuildInputs.Of(options, input.Today, input.Content, Files.Themes);
        if (Inspector.HasGivenUp || Files.HashesOf(inputs.Files) is not { } hashes)
        {
            return;
        }

        var outline = inputs.Outline();
        var key = BuildInputs.Key(outline, hashes, Git.Result);
        LastBuildFile.Beside(PublishTarget.Of(options.Output)).Write(new LastBuild(outline, key, [.. inputs.Themes.Select(theme => theme.Name)], left, told));
    }
}
