using ReportGen.Analysis.Measures;
using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Statistics;

namespace ReportGen.Cli.Analyze.Text;

/// <summary>Effects as the text report prints them: how many decimals, on which scale, under which name.</summary>
internal sealed class EffectText
{
    private const int LongestHeading = 18;
    private const int LongestLabel = 24;

    private readonly Measure _measure;

    public EffectText(MetaAnalysis analysis)
    {
        _measure = analysis.Request.Figures.Measure;
        Level = Numerals.Fixed(Math.Round(100 * analysis.Request.Level, 6), analysis.Request.Level * 100 % 1 < 1e-9 ? 0 : 1) + " %";
        var pooled = analysis.Pooled.Value!;
        var interval = _measure.ToReader(pooled.ConfidenceInterval, pooled.Denominator);
        var isRatio = _measure.Transformation == ReaderTransformation.Exponential;
        var width = interval.Upper - interval.Lower;
        Decimals = Numerals.Decimals(isRatio ? Math.Min(width, _measure.ToReader(pooled.Estimate, pooled.Denominator)) : width, isRatio ? 2 : 0);
        ScaleDecimals = Numerals.Decimals(pooled.StandardError) + 1;
    }

    /// <summary>"95 %".</summary>
    public string Level { get; }

    /// <summary>Decimals on the reader's scale.</summary>
    public int Decimals { get; }

    /// <summary>Decimals on the scale of the analysis.</summary>
    public int ScaleDecimals { get; }

    /// <summary>"Risk ratio".</summary>
    public string Label => Capital(_measure.Label);

    /// <summary>"Risk ratio [95 % CI]"; of a measure with a long name the abbreviation.</summary>
    public string Heading => $"{(Label.Length <= LongestHeading ? Label : _measure.Name)} [{Level} CI]";

    /// <summary>"Risk ratio"; of a measure with a very long name the abbreviation.</summary>
    public string ShortLabel => Label.Length <= LongestLabel ? Label : _measure.Name;

    /// <summary>"Log risk ratio".</summary>
    public string ScaleLabel => Capital(_measure.ScaleLabel.Length <= LongestLabel ? _measure.ScaleLabel : $"scale of {_measure.Name}");

    /// <summary>The reader's scale is another than that of the analysis.</summary>
    public bool IsTransformed => _measure.Transformation != ReaderTransformation.None;

    /// <summary>There is a value of no effect, which the test against 0 is about.</summary>
    public bool HasNull => _measure.Null is not null;

    /// <summary>"0.489 [0.330, 0.726]"; a dash for none.</summary>
    public string Effect(PooledResult? pooled) => pooled is null
        ? Numerals.None
        : $"{Numerals.Fixed(_measure.ToReader(pooled.Estimate, pooled.Denominator), Decimals)} {Numerals.Limits(_measure.ToReader(pooled.ConfidenceInterval, pooled.Denominator), Decimals)}";

    /// <summary>An interval of the scale of the analysis: "[0.136, 1.763]"; a dash for none.</summary>
    public string Limits(Interval? interval, PooledResult pooled) => Numerals.Limits(interval is { } i ? _measure.ToReader(i, pooled.Denominator) : null, Decimals);

    /// <summary>The first letter as at the beginning of a sentence.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
