using BenchmarkDotNet.Running;
using ItaSite.Benchmarks;

// `lay-out <corpus> <content>` prepares the comparison with other generators; anything else goes to BenchmarkDotNet.
if (args is ["lay-out", var corpus, var content])
{
    Console.WriteLine(FormattableString.Invariant($"{BenchCorpus.LayOut(corpus, content)} pages laid out in {content}"));
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(BenchCorpus).Assembly).Run(args);
return 0;
