using System.Reflection;

namespace ReportGen.Typography.LineBreaking;

/// <summary>
/// The patterns of one language as a trie over '.' (edge of a word) and 'a'–'z', and the words that they do not decide.
/// F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", Stanford 1983.
/// </summary>
internal sealed class HyphenationPatterns
{
    private const int SymbolCount = 27;
    private const string ExceptionsHeading = "exceptions";

    /// <summary>Next node by node and symbol; 0 where there is none, as no edge leads back to the root.</summary>
    private ushort[] _edges = new ushort[SymbolCount * 4096];

    /// <summary>For each node where the weights of the pattern that ends there start in <see cref="_weights"/>; 0 if none ends there.</summary>
    private int[] _weightsOf = new int[4096];

    private readonly List<byte> _weights = [0];
    private int _nodeCount = 1;

    private HyphenationPatterns() { }

    /// <summary>Words with their breaks marked by hyphens, by the word in lower case.</summary>
    public Dictionary<string, int[]> Exceptions { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads an embedded pattern file: '%' starts a comment line; patterns, then exceptions after a heading.</summary>
    public static HyphenationPatterns Load(string language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"hyph-{language}.txt")
            ?? throw new ArgumentException("There are no hyphenation patterns for this language.", nameof(language));
        using var reader = new StreamReader(stream);
        var patterns = new HyphenationPatterns();
        var inExceptions = false;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('%')) continue;
            if (line == ExceptionsHeading) inExceptions = true;
            else
                foreach (var entry in line.Split(' '))
                    if (inExceptions) patterns.AddException(entry);
                    else patterns.AddPattern(entry);
        }
        return patterns;
    }

    /// <summary>Parts a word at its hyphens: "ta-ble" may break after "ta"; a word without a hyphen never breaks.</summary>
    public static (string Word, int[] Breaks) ParseException(string hyphenated)
    {
        var parts = hyphenated.Split('-');
        var breaks = new int[parts.Length - 1];
        for (var i = 0; i < breaks.Length; i++) breaks[i] = parts[i].Length + (i == 0 ? 0 : breaks[i - 1]);
        return (string.Concat(parts).ToLowerInvariant(), breaks);
    }

    /// <summary>Lays all patterns that fit over a word and keeps the greatest weight of each place.</summary>
    /// <param name="word">The word in lower case with a dot at either end.</param>
    /// <param name="weights">One longer than the word: the weight before each symbol and after the last. Odd ones allow a break.</param>
    public void Weigh(ReadOnlySpan<char> word, Span<byte> weights)
    {
        for (var start = 0; start < word.Length; start++)
        {
            var node = 0;
            for (var i = start; i < word.Length; i++)
            {
                var symbol = Symbol(word[i]);
                if (symbol < 0 || (node = _edges[node * SymbolCount + symbol]) == 0) break;
                if (_weightsOf[node] is var at && at == 0) continue;
                for (var place = start; place <= i + 1; place++, at++)
                    weights[place] = Math.Max(weights[place], _weights[at]);
            }
        }
    }

    private static int Symbol(char c) => c == '.' ? 0 : c is >= 'a' and <= 'z' ? c - 'a' + 1 : -1;

    private void AddException(string hyphenated)
    {
        var (word, breaks) = ParseException(hyphenated);
        Exceptions[word] = breaks;
    }

    private void AddPattern(ReadOnlySpan<char> pattern)
    {
        var node = 0;
        Span<byte> weights = stackalloc byte[pattern.Length + 1];
        var length = 0;
        foreach (var c in pattern)
        {
            if (char.IsAsciiDigit(c)) weights[length] = (byte)(c - '0');
            else
            {
                node = Step(node, Symbol(c));
                length++;
            }
        }
        _weightsOf[node] = _weights.Count;
        foreach (var weight in weights[..(length + 1)]) _weights.Add(weight);
    }

    private int Step(int node, int symbol)
    {
        ref var edge = ref _edges[node * SymbolCount + symbol];
        if (edge != 0) return edge;
        edge = (ushort)_nodeCount++;
        var created = edge;
        if (_nodeCount > _weightsOf.Length)
        {
            Array.Resize(ref _edges, _edges.Length * 2);
            Array.Resize(ref _weightsOf, _weightsOf.Length * 2);
        }
        return created;
    }
}
