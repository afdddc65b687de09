using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Audit.Reconcile;

/// <summary>Reads what a publication printed: <c>16%</c>, <c>p=0.006</c>, <c>9.8% – 22.2%</c>, <c>0.49 (95% CI 0.34–0.70)</c>, <c>59.9 ± 4.0</c>, <c>18 + 7 + 4</c>, <c>at least 16%</c>.</summary>
public static partial class PrintedReader
{
    // Thousands are told by a comma before exactly three digits; the decimal mark may be a point, a raised point or a comma.
    private const string Number = @"(?<n>[-−]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:[.·]\d+|,\d{1,2}(?!\d))?|[-−]?[.·]\d+)\s*(?<s>%|percent\b)?";
    private const string Dash = @"\s*(?:–|—|-|−|,\s|;|\bto\b|\band\b)\s*";
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private static readonly (string Start, PrintedRelation Relation)[] Relations =
    [
        ("at least", PrintedRelation.AtLeast), ("≥", PrintedRelation.AtLeast), (">=", PrintedRelation.AtLeast), ("not less than", PrintedRelation.AtLeast),
        ("at most", PrintedRelation.AtMost), ("up to", PrintedRelation.AtMost), ("≤", PrintedRelation.AtMost), ("<=", PrintedRelation.AtMost),
        ("more than", PrintedRelation.Above), ("over", PrintedRelation.Above), (">", PrintedRelation.Above),
        ("less than", PrintedRelation.Below), ("under", PrintedRelation.Below), ("<", PrintedRelation.Below),
        ("around", PrintedRelation.Equal), ("about", PrintedRelation.Equal), ("approximately", PrintedRelation.Equal), ("≈", PrintedRelation.Equal), ("~", PrintedRelation.Equal),
        ("=", PrintedRelation.Equal),
    ];

    /// <summary>A text in which no number is found at the place where one is expected is of the form <see cref="PrintedForm.Text"/>.</summary>
    public static PrintedClaim Read(string printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        var rest = Symbol().Replace(printed.Trim(), "").TrimStart();
        var relation = PrintedRelation.Equal;
        foreach (var known in Relations)
        {
            if (!rest.StartsWith(known.Start, StringComparison.OrdinalIgnoreCase)) continue;
            (relation, rest) = (known.Relation, rest[known.Start.Length..].TrimStart());
            break;
        }

        (PrintedForm Form, Regex Pattern)[] forms =
        [
            (PrintedForm.Sum, Added()), (PrintedForm.EstimateWithInterval, Estimate()), (PrintedForm.MeanWithDeviation, Deviation()),
            (PrintedForm.Interval, Limits()), (PrintedForm.Number, Single()),
        ];
        foreach (var (form, pattern) in forms)
        {
            if (pattern.Match(rest) is { Success: true } match) return new PrintedClaim(form, relation, Numbers(match, form), printed);
        }

        return new PrintedClaim(PrintedForm.Text, PrintedRelation.Equal, [], printed);
    }

    // The sign after the last of several numbers belongs to all of them.
    private static ImmutableArray<PrintedNumber> Numbers(Match match, PrintedForm form)
    {
        var numbers = match.Groups["n"].Captures;
        var signs = match.Groups["s"].Captures;
        var percent = signs.Count > 0 && form != PrintedForm.Sum;
        return [.. numbers.Select(n => Of(n.Value, percent))];
    }

    private static PrintedNumber Of(string text, bool percent)
    {
        var plain = text.Replace('−', '-').Replace('·', '.');
        plain = Thousands().IsMatch(plain) ? plain.Replace(",", "", StringComparison.Ordinal) : plain.Replace(',', '.');
        var dot = plain.IndexOf('.', StringComparison.Ordinal);
        return new PrintedNumber(decimal.Parse(plain, NumberStyles.Number, CultureInfo.InvariantCulture), dot < 0 ? 0 : plain.Length - dot - 1, percent);
    }

    // "p", "P-value", "RR", "n" before the relation.
    [GeneratedRegex(@"^[A-Za-zχτ²]{1,8}(?:[- ]value)?\s*(?=[=<>≤≥])", Options)]
    private static partial Regex Symbol();

    [GeneratedRegex(@"^-?\d{1,3}(,\d{3})+(\.\d+)?$", Options)]
    private static partial Regex Thousands();

    [GeneratedRegex("^" + Number + @"(\s*\+\s*" + Number + ")+", Options)]
    private static partial Regex Added();

    [GeneratedRegex("^" + Number + @"\s*([(\[;]|,\s)\s*(\d+\s*%\s*(CI|CrI)\s*[:,]?\s*)?" + Number + Dash + Number + @"\s*[)\]]?", Options)]
    private static partial Regex Estimate();

    [GeneratedRegex("^" + Number + @"\s*(±|\+/-|\(\s*SD:?)\s*" + Number, Options)]
    private static partial Regex Deviation();

    [GeneratedRegex(@"^[(\[]?\s*" + Number + Dash + Number, Options)]
    private static partial Regex Limits();

    [GeneratedRegex("^" + Number, Options)]
    private static partial Regex Single();
}
