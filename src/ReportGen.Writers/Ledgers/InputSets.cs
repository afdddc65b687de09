using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Ledgers;
using ReportGen.Model.Templates;

namespace ReportGen.Writers.Ledgers;

/// <summary>
/// Long lists of inputs that several quantities share, such as the effect sizes of all studies: each is written once, and what is made of it links to it. Otherwise the page
/// would grow with studies times results.
/// </summary>
internal sealed class InputSets
{
    private const int Fewest = 9;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<ImmutableArray<DerivationInput>> _sets = [];
    private readonly Dictionary<string, List<int>> _ofInput = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<LedgerEntry>> _users = [];

    public InputSets(Ledger ledger)
    {
        foreach (var entry in ledger.Entries)
            if (Divide(entry.Quantity.Derivation).Set is { } number) _users[number].Add(entry);
    }

    public IReadOnlyList<ImmutableArray<DerivationInput>> All => _sets;

    public IReadOnlyList<LedgerEntry> Users(int set) => _users[set];

    /// <summary>The sets that a quantity, cell or setting is in.</summary>
    public IReadOnlyList<int> Of(string address) => _ofInput.TryGetValue(address, out var sets) ? sets : [];

    public static string Id(int set) => $"set-{set + 1:D}";

    public string NameOf(int set, ReportWords words) => words.Of("list", LedgerNumbers.Whole(set + 1), LedgerNumbers.Whole(All[set].Length));

    /// <summary>The inputs that stand alone, and the set of the others.</summary>
    public (ImmutableArray<DerivationInput> Alone, int? Set) Divide(Derivation derivation)
    {
        var single = derivation.Inputs.Where(i => i.Symbol is not null).GroupBy(i => i.Symbol!).Where(g => g.Count() == 1).Select(g => g.Key).ToHashSet();
        var many = derivation.Inputs.Where(i => i.Symbol is null || !single.Contains(i.Symbol)).ToImmutableArray();
        if (many.Length < Fewest) return (derivation.Inputs, null);
        return ([.. derivation.Inputs.Where(i => i.Symbol is not null && single.Contains(i.Symbol))], NumberOf(many));
    }

    public static string AddressOf(DerivationInput input) => input switch
    {
        DerivationInput.OfQuantity q => q.Address,
        DerivationInput.OfSource s => s.Address,
        _ => throw new ArgumentOutOfRangeException(nameof(input)),
    };

    private int NumberOf(ImmutableArray<DerivationInput> inputs)
    {
        var key = string.Join('\n', inputs.Select(AddressOf));
        if (_numbers.TryGetValue(key, out var known)) return known;
        var number = _numbers[key] = _sets.Count;
        _sets.Add(inputs);
        _users[number] = [];
        foreach (var address in inputs.Select(AddressOf).Distinct(StringComparer.Ordinal))
        {
            if (!_ofInput.TryGetValue(address, out var sets)) _ofInput[address] = sets = [];
            sets.Add(number);
        }

        return number;
    }
}
