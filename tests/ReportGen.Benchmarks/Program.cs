using BenchmarkDotNet.Running;
using ReportGen.Benchmarks;

if (args is ["processor-times"]) ProcessorTimes.Write(Console.Out);
else BenchmarkSwitcher.FromAssembly(typeof(SimulatedStudies).Assembly).Run(args);
