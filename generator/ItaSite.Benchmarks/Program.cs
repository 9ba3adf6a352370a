using System.Globalization;
using BenchmarkDotNet.Running;
using ItaSite.Benchmarks;
using ItaSite.Benchmarks.Compare;

// `offices <content> <count>` and `hostile` are the figures of docs/performance.md;
// `compare …` is the table against other generators; `budgets <output>` weighs a finished site; `lay-out <corpus> <content>` prepares the comparison with other generators; anything else goes to BenchmarkDotNet.
if (args is ["lay-out", var corpus, var content])
{
    Console.WriteLine(FormattableString.Invariant($"{BenchCorpus.LayOut(corpus, content)} pages laid out in {content}"));
    return 0;
}

if (args is ["offices", var site, var count])
{
    Offices.Run(site, int.Parse(count, CultureInfo.InvariantCulture));
    return 0;
}

if (args is ["compare", .. var wishes])
{
    return Comparison.Run(wishes);
}

if (args is ["budgets", var output])
{
    return Budgets.Run(output);
}

if (args is ["hostile"])
{
    HostileSizes.Run();
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(BenchCorpus).Assembly).Run(args);
return 0;
