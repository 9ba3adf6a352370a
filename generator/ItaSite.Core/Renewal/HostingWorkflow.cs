namespace ItaSite.Core.Renewal;

/// <summary>Workflows that build a site in its repository and publish it: after each change, and every night, for scheduled pages come out and archived ones end by day.</summary>
public static class HostingWorkflow
{
    /// <summary>17:17 UTC: 17 minutes past midnight in Bangkok, away from the full hour at which everybody's jobs wait.</summary>
    private const string Nightly = "17 17 * * *";

    /// <summary>For GitHub Pages.</summary>
    /// <param name="content">The name of the content folder.</param>
    public static string Github(string content) => $$$"""
        # สร้างเว็บไซต์และเผยแพร่ที่ GitHub Pages ทุกครั้งที่แก้เนื้อหา และทุกคืนหลังเที่ยงคืนเวลาไทย
        # Builds the site and publishes it on GitHub Pages after each change, and every night after midnight in Thailand.
        # Settings → Pages → Source: GitHub Actions. GitHub Pages sends no headers of its own; see the manual.
        name: pages

        on:
          push:
            branches: [main]
          schedule:
            - cron: '{{{Nightly}}}'
          workflow_dispatch:

        permissions:
          contents: read
          pages: write
          id-token: write

        concurrency:
          group: pages
          cancel-in-progress: false

        jobs:
          publish:
            runs-on: ubuntu-latest
            environment:
              name: github-pages
              url: ${{ steps.publish.outputs.page_url }}
            steps:
              - uses: actions/checkout@v4
                with:
                  fetch-depth: 0 # the whole past: pages show when they were published
              - uses: actions/setup-dotnet@v4
                with:
                  global-json-file: global.json
              - uses: actions/setup-node@v4
                with:
                  node-version: 22
              - uses: actions/configure-pages@v5
              - run: dotnet run --project generator/ItaSite.Cli -c Release -- build --content {{{content}}} --output output/site --format github
              - run: dotnet run --project generator/ItaSite.Cli -c Release --no-build -- verify output/site
              - uses: actions/upload-pages-artifact@v3
                with:
                  path: output/site
              - id: publish
                uses: actions/deploy-pages@v4

        """.ReplaceLineEndings("\n");

    /// <summary>For GitLab Pages.</summary>
    /// <param name="content">The name of the content folder.</param>
    public static string Gitlab(string content) => $$"""
        # สร้างเว็บไซต์และเผยแพร่ที่ GitLab Pages ทุกครั้งที่แก้เนื้อหา และทุกคืน: ตั้งเวลาที่ Build → Pipeline schedules ด้วย {{Nightly}} (UTC)
        # Builds the site and publishes it on GitLab Pages after each change, and every night: add a schedule at Build → Pipeline schedules with {{Nightly}} (UTC).
        # GitLab Pages sends no headers of its own; see the manual.
        pages:
          image: mcr.microsoft.com/dotnet/sdk:10.0
          variables:
            GIT_DEPTH: 0 # the whole past: pages show when they were published
          rules:
            - if: $CI_PIPELINE_SOURCE == "schedule"
            - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
          before_script:
            - apt-get update -q && apt-get install -y -q nodejs npm
          script:
            - dotnet run --project generator/ItaSite.Cli -c Release -- build --content {{content}} --output output/site
            - dotnet run --project generator/ItaSite.Cli -c Release --no-build -- verify output/site
            - rm -rf public && cp -r output/site public
          artifacts:
            paths: [public]

        """.ReplaceLineEndings("\n");
}
