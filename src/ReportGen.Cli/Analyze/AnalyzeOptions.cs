using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Model.Diagnostics;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Cli.Analyze;

/// <summary>The options of <c>analyze</c> whose values are names or numbers, and how they are read.</summary>
internal static class AnalyzeOptions
{
    private static readonly Dictionary<string, PoolingTest> Tests = new(StringComparer.OrdinalIgnoreCase)
    {
        ["z"] = PoolingTest.Z,
        ["knha"] = PoolingTest.HartungKnapp,
        ["adhoc"] = PoolingTest.HartungKnappAdHoc,
    };

    private static readonly Dictionary<string, CorrectionRule> Rules = new(StringComparer.OrdinalIgnoreCase)
    {
        ["only0"] = CorrectionRule.OnlyZero,
        ["all"] = CorrectionRule.All,
        ["if0all"] = CorrectionRule.IfAnyZeroAll,
        ["none"] = CorrectionRule.None,
    };

    public static Option<Measure> Measure() => new("--measure")
    {
        Description = "Effect measure, by metafor's abbreviation (below).",
        HelpName = "NAME",
        Required = true,
        CustomParser = r => Named(r, MeasureCatalogue.Find, MeasureCatalogue.All.Select(m => m.Name), "measure", "'reportgen analyze --help' lists them"),
    };

    public static Option<PoolingMethod> Method() => new("--method")
    {
        Description = "How effects are pooled (below).",
        HelpName = "NAME",
        DefaultValueFactory = _ => PoolingMethod.Find("REML")!,
        CustomParser = r => Named(r, PoolingMethod.Find, PoolingMethod.All.Select(m => m.Name), "method", "Methods are " + string.Join(", ", PoolingMethod.All.Select(m => m.Name))),
    };

    public static Option<PoolingTest> Test() => new("--test")
    {
        Description = "z (where left out), knha (Hartung-Knapp) or adhoc (Hartung-Knapp, never narrower than z).",
        HelpName = "NAME",
        CustomParser = r => OneOf(r, Tests, "test"),
    };

    public static Option<double> Level() => new("--level")
    {
        Description = "Level of all intervals, in percent.",
        HelpName = "PERCENT",
        DefaultValueFactory = _ => 95,
        CustomParser = ParseLevel,
    };

    public static Option<double?> Add() => new("--add")
    {
        Description = "What is added to cells; ½ or 0 by the custom of the measure.",
        HelpName = "NUMBER",
        CustomParser = r => Number(r.Tokens[0].Value) is { } add and >= 0 ? add : Refused<double?>(r, $"'{r.Tokens[0].Value}' cannot be added. Write a number, zero or more, such as 0.5."),
    };

    public static Option<CorrectionRule?> To() => new("--to")
    {
        Description = "To which studies it is added: only0 (those with an empty cell), all, if0all (all if any has one), none.",
        HelpName = "NAME",
        CustomParser = r => OneOf(r, Rules, "rule"),
    };

    public static Option<VarianceFormula?> Variance() => new("--vtype")
    {
        Description = "Variance formula of RD, MD, SMD, ROM, COR, UCOR: LS, UB, LS2, AV or HO.",
        HelpName = "NAME",
        CustomParser = r => OneOf(r, Enum.GetValues<VarianceFormula>().ToDictionary(v => v.ToString(), StringComparer.OrdinalIgnoreCase), "variance formula"),
    };

    /// <summary>A list of column names, separated by commas.</summary>
    public static Option<string[]> Columns(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "COLUMN,…",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        CustomParser = r => [.. r.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
    };

    public static Option<string?> Column(string name, string description) => new(name) { Description = description, HelpName = "COLUMN" };

    private static double ParseLevel(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        var number = text.EndsWith('%') ? text[..^1] : text;
        if (Number(number) is not { } level) return Refused<double>(result, $"'{text}' is no level. Write it in percent, such as 95.");
        if (level is > 0 and <= 1) return Refused<double>(result, $"A level of {text} could be a share or a percentage. Write it in percent: --level 95 for 95 % intervals.");
        return level is > 1 and < 100 ? level : Refused<double>(result, $"A level of {text} gives no interval. Write a percentage between 1 and 100, such as 95.");
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;

    private static T? OneOf<T>(ArgumentResult result, Dictionary<string, T> values, string noun) =>
        values.TryGetValue(result.Tokens[0].Value, out var value)
            ? value
            : Refused<T>(result, $"'{result.Tokens[0].Value}' is no {noun}. Write one of {string.Join(", ", values.Keys)}.");

    private static T? Named<T>(ArgumentResult result, Func<string, T?> find, IEnumerable<string> names, string noun, string otherwise)
        where T : class
    {
        var text = result.Tokens[0].Value;
        return find(text) ?? Refused<T>(result, $"'{text}' is no {noun}. {NearestName.Hint(text.ToUpperInvariant(), names, otherwise + ".")}");
    }

    private static T? Refused<T>(ArgumentResult result, string message)
    {
        result.AddError(message);
        return default;
    }
}
