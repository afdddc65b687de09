using ReportGen.Analysis;
using ReportGen.Input;
using ReportGen.Model.Findings;
using ReportGen.UnitTests.Figures;

namespace ReportGen.UnitTests.Analysis.Synthesis;

/// <summary>Every quantity of the sample reviews can be followed back to what was read, and every work that it is cited to exists.</summary>
public class TraceTests
{
    [Theory]
    [InlineData("bcg-vaccine")]
    [InlineData("cervical-vertebroplasty")]
    public void Every_input_is_a_quantity_of_the_review_and_every_trace_ends_in_what_was_read(string id)
    {
        var findings = Analyse(id);
        var all = findings.Quantities.ToDictionary(q => q.Address, StringComparer.Ordinal);
        var depth = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var quantity in all.Values) Depth(quantity, [], all, depth);
        all.Values.Where(q => q.Derivation.Inputs.IsEmpty && q.Value is QuantityValue.Scalar or QuantityValue.Interval && depth[q.Address] == 0)
            .Select(q => q.Address).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("bcg-vaccine")]
    [InlineData("cervical-vertebroplasty")]
    public void Every_method_is_cited_to_works_that_are_there(string id)
    {
        var known = ShippedTemplates.Set.MethodReferences.Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        Analyse(id).Quantities.SelectMany(q => q.Derivation.Method.Literature).Distinct().Where(k => !known.Contains(k)).ShouldBeEmpty();
    }

    private static int Depth(Quantity quantity, HashSet<string> above, Dictionary<string, Quantity> all, Dictionary<string, int> depth)
    {
        if (depth.TryGetValue(quantity.Address, out var known)) return known;
        above.Add(quantity.Address).ShouldBeTrue($"{quantity.Address} is made of itself");
        var deepest = 0;
        foreach (var input in quantity.Derivation.Inputs)
        {
            if (input is not DerivationInput.OfQuantity { Address: var address })
            {
                deepest = Math.Max(deepest, 1);
                continue;
            }

            all.ShouldContainKey(address, quantity.Address);
            deepest = Math.Max(deepest, 1 + Depth(all[address], above, all, depth));
        }

        above.Remove(quantity.Address);
        return depth[quantity.Address] = deepest;
    }

    private static ReviewFindings Analyse(string id) => ReviewAnalyst.Analyse(
        ReviewReader.Read(RepositoryFolder.Path("data", id), $"data/{id}").Value!, ShippedTemplates.Set.EvidenceSchemes).Value!;
}
