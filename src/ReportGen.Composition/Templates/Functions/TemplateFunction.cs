using ReportGen.Composition.Templates.Values;

namespace ReportGen.Composition.Templates.Functions;

/// <summary>A function of the template language.</summary>
/// <param name="Usage">How it is called, for messages.</param>
internal sealed record TemplateFunction(string Name, int Fewest, int Most, string Usage, Func<FunctionCall, TemplateValue> Body);
