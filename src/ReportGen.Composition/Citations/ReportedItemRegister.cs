using ReportGen.Model.Diagnostics;

namespace ReportGen.Composition.Citations;

/// <summary>The items of a reporting checklist that headings say their sections report.</summary>
public sealed class ReportedItemRegister
{
    private readonly List<(Sourced<string> Item, string Section)> _items = [];

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<(Sourced<string> Item, string Section)> All => _items;

    public void Add(Sourced<string> item, string section) => _items.Add((item, section));
}
