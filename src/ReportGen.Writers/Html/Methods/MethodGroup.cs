using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Writers.Formulas;

namespace ReportGen.Writers.Html.Methods;

/// <summary>A part of the methods page: what was computed for an outcome, by which methods and formulas.</summary>
/// <param name="Title">For readers.</param>
/// <param name="Introduction">A sentence under the title; may be empty.</param>
internal sealed record MethodGroup(string Id, string Title, string Introduction, ImmutableArray<Quantity> Quantities)
{
    /// <summary>How many results of one method or formula are named; of the rest their number.</summary>
    private const int MostNamed = 4;

    /// <summary>Methods from the literature, each once in the order of their first result, with what they gave.</summary>
    public ImmutableArray<(Method Method, string Gives)> Methods =>
        [.. Quantities.Where(q => !q.Derivation.Method.Literature.IsEmpty).GroupBy(q => q.Derivation.Method.Name).Select(g => (g.First().Derivation.Method, Named(g)))];

    /// <summary>Formulas, each once in the order of their first result, with what they gave.</summary>
    public ImmutableArray<(Formula Formula, string Gives)> Formulas =>
        [.. Quantities.Where(q => q.Derivation.Formula is not null).GroupBy(q => LinearFormulaWriter.Write(q.Derivation.Formula!)).Select(g => (g.First().Derivation.Formula!, Named(g)))];

    /// <summary>Choices that were made by the program, each once.</summary>
    public ImmutableArray<string> Choices => [.. Quantities.SelectMany(q => q.Derivation.Notes).Distinct()];

    // A label reads "outcome, analysis: what"; the page's title says the outcome.
    private static string Named(IEnumerable<Quantity> quantities)
    {
        var names = quantities.Select(q => q.Label[(q.Label.LastIndexOf(": ", StringComparison.Ordinal) is var at && at >= 0 ? at + 2 : 0)..]).Distinct().ToImmutableArray();
        var named = string.Join("; ", names.Take(MostNamed));
        return names.Length <= MostNamed ? named : $"{named}; and {names.Length - MostNamed:D} more";
    }
}
