using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Ledgers;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Templates;

namespace ReportGen.Audit.Trace;

/// <summary>
/// Which quantities are made from which, down to the cells and up to the places that print them. Building it takes time in proportion to the inputs named;
/// every question is answered in proportion to what it finds.
/// </summary>
public sealed class TraceGraph
{
    private readonly Dictionary<string, Quantity> _quantities;
    private readonly Dictionary<string, DerivationInput.OfSource> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _uses = new(StringComparer.Ordinal);
    private readonly ILookup<string, PrintedPlace> _prints;

    private TraceGraph(ReviewFindings findings, ILookup<string, PrintedPlace> prints)
    {
        Quantities = [.. findings.Quantities];
        _quantities = Quantities.ToDictionary(q => q.Address, StringComparer.Ordinal);
        _prints = prints;
        foreach (var quantity in Quantities)
            foreach (var input in quantity.Derivation.Inputs.DistinctBy(AddressOf))
                Link(AddressOf(input), input, quantity);
    }

    /// <summary>Every quantity, in the order of the findings.</summary>
    public ImmutableArray<Quantity> Quantities { get; }

    /// <summary>Every cell and setting that a quantity is read from, once, in the order of first use.</summary>
    public IEnumerable<DerivationInput.OfSource> Sources => _sources.Values;

    /// <summary>The graph of the quantities alone.</summary>
    public static TraceGraph Of(ReviewFindings findings) => Of(findings, []);

    /// <summary>The graph of a review.</summary>
    /// <param name="words">Words of wording/ledger.yml.</param>
    public static TraceGraph Of(ReviewFindings findings, Manuscript manuscript, ReportWords words) => Of(findings, PrintedValues.Of(manuscript, words));

    private static TraceGraph Of(ReviewFindings findings, IEnumerable<(string Address, PrintedPlace Place)> prints)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return new(findings, prints.ToLookup(p => p.Address, p => p.Place, StringComparer.Ordinal));
    }

    /// <summary>The address of an input: of a quantity, or of a cell or setting.</summary>
    public static string AddressOf(DerivationInput input) => input switch
    {
        DerivationInput.OfQuantity q => q.Address,
        DerivationInput.OfSource s => s.Address,
        _ => throw new ArgumentOutOfRangeException(nameof(input)),
    };

    /// <summary>The quantity of an address, or null.</summary>
    public Quantity? Find(string address) => _quantities.GetValueOrDefault(address);

    /// <summary>The cell or setting of an address, or null.</summary>
    public DerivationInput.OfSource? Source(string address) => _sources.GetValueOrDefault(address);

    /// <summary>The quantities made directly from a quantity, cell or setting.</summary>
    public IReadOnlyList<string> Uses(string address) => _uses.TryGetValue(address, out var uses) ? uses : [];

    /// <summary>Where a quantity is printed or drawn.</summary>
    public IEnumerable<PrintedPlace> Prints(string address) => _prints[address];

    /// <summary>The cells and settings that a quantity comes from, directly or not.</summary>
    public IReadOnlySet<string> SourcesBehind(string address) =>
        Reached(address, a => Find(a)?.Derivation.Inputs.Select(AddressOf) ?? []).Where(_sources.ContainsKey).ToHashSet(StringComparer.Ordinal);

    /// <summary>The quantities that come from a quantity, cell or setting, directly or not.</summary>
    public IReadOnlySet<string> Dependents(string address)
    {
        var reached = Reached(address, Uses);
        reached.Remove(address);
        return reached;
    }

    private static HashSet<string> Reached(string from, Func<string, IEnumerable<string>> next)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { from };
        var waiting = new Stack<string>([from]);
        while (waiting.TryPop(out var address))
            foreach (var neighbour in next(address))
                if (reached.Add(neighbour))
                    waiting.Push(neighbour);
        return reached;
    }

    private void Link(string address, DerivationInput input, Quantity user)
    {
        if (input is DerivationInput.OfSource source) _sources.TryAdd(address, source);
        if (!_uses.TryGetValue(address, out var uses)) _uses[address] = uses = [];
        uses.Add(user.Address);
    }
}
