namespace ReportGen.Analysis.Alternatives;

/// <summary>A change and what it does to the plan of an analysis.</summary>
/// <typeparam name="TPlan">All choices of an analysis; immutable.</typeparam>
/// <param name="Alone">It is not tried together with another: it costs too much, or makes a method of its own.</param>
internal sealed record PlanChange<TPlan>(MethodChange Change, Func<TPlan, TPlan> Apply, bool Alone = false);
