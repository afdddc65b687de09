using BenchmarkDotNet.Running;
using ReportGen.Benchmarks;

if (args is ["processor-times", .. var names]) new ProcessorTimes(Console.Out, names).Write();
else if (args is ["site"]) new SiteTimes(Console.Out).Write();
else BenchmarkSwitcher.FromAssembly(typeof(SimulatedStudies).Assembly).Run(args);
