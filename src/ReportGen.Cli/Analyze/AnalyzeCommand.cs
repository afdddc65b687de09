using System.Collections.Immutable;
using System.CommandLine;
using ReportGen.Analysis.Measures;
using ReportGen.Analysis.MetaAnalyses;
using ReportGen.Statistics.EffectSizes;
using ReportGen.Statistics.Pooling;

namespace ReportGen.Cli.Analyze;

/// <summary>The verb <c>analyze</c>.</summary>
internal sealed class AnalyzeCommand
{
    private readonly Argument<string> _file = new("FILE") { Description = "A CSV file with one row a study, or - for standard input." };
    private readonly Option<Measure> _measure = AnalyzeOptions.Measure();
    private readonly Option<PoolingMethod> _method = AnalyzeOptions.Method();
    private readonly Option<PoolingTest> _test = AnalyzeOptions.Test();
    private readonly Option<double> _level = AnalyzeOptions.Level();
    private readonly Option<string[]> _label = AnalyzeOptions.Columns("--label", "Columns that name a study; study, slab, label, or author and year where left out.");
    private readonly Option<string[]> _moderators = AnalyzeOptions.Columns("--moderators", "Meta-regression on these columns: continuous or factor by content; factor(year) makes a factor, a:b an interaction.");
    private readonly Option<string?> _subgroup = AnalyzeOptions.Column("--subgroup", "Subgroups by this column, and the tests between them.");
    private readonly Option<string?> _cumulative = AnalyzeOptions.Column("--cumulative", "Cumulative analysis in ascending order of this column.");
    private readonly Option<bool> _leaveOneOut = new("--leave-one-out") { Description = "The pooled effect without each study." };
    private readonly Option<bool> _influence = new("--influence") { Description = "Outliers and influential studies." };
    private readonly Option<bool> _smallStudy = new("--small-study") { Description = "Small-study effects: Egger, Begg, trim and fill and others; from ten studies." };
    private readonly Option<bool> _insist = new("--insist") { Description = "Small-study effects with fewer than ten studies too." };
    private readonly Option<bool> _prediction = new("--prediction") { Description = "Draw the prediction interval in the forest plot." };
    private readonly Option<double?> _add = AnalyzeOptions.Add();
    private readonly Option<CorrectionRule?> _to = AnalyzeOptions.To();
    private readonly Option<bool> _drop = new("--drop00") { Description = "Leave out studies without events, or with nothing but events, in both groups." };
    private readonly Option<VarianceFormula?> _variance = AnalyzeOptions.Variance();
    private readonly Option<bool> _json = new("--json") { Description = "Print JSON, with metafor's names, to 12 significant digits." };
    private readonly ImmutableArray<(string Name, Option<string?> Option)> _columns =
    [
        .. MeasureCatalogue.All.SelectMany(m => m.Columns).SelectMany(a => a).Distinct(StringComparer.Ordinal)
            .Select(c => (c, new Option<string?>("--" + c) { HelpName = "COLUMN", Hidden = true })),
    ];

    private AnalyzeCommand()
    {
    }

    public static Command Create(Terminal terminal)
    {
        var options = new AnalyzeCommand();
        var command = new Command("analyze", AnalyzeHelp.Description)
        {
            options._file, options._measure, options._method, options._test, options._level, options._label, options._moderators, options._subgroup, options._cumulative,
            options._leaveOneOut, options._influence, options._smallStudy, options._insist, options._prediction, options._add, options._to, options._drop, options._variance,
            options._json,
        };
        foreach (var (_, option) in options._columns) command.Add(option);
        command.SetAction(parsed => options.Conflicts(parsed).ToList() is { Count: > 0 } conflicts
            ? CommandLine.Refuse(conflicts, command, terminal)
            : AnalyzeRunner.Run(options.RequestOf(parsed), terminal));
        return command;
    }

    private AnalyzeRequest RequestOf(ParseResult parsed)
    {
        var measure = parsed.GetRequiredValue(_measure);
        return new()
        {
            File = parsed.GetRequiredValue(_file),
            Measure = measure,
            Method = parsed.GetRequiredValue(_method),
            Test = parsed.GetValue(_test),
            Level = parsed.GetValue(_level),
            EffectSizes = new()
            {
                Correction = CorrectionOf(measure, parsed.GetValue(_add), parsed.GetValue(_to)),
                DropDoubleZeros = parsed.GetValue(_drop),
                Variance = parsed.GetValue(_variance) ?? VarianceFormula.LS,
                ReportedLevel = parsed.GetValue(_level) / 100,
            },
            Columns = _columns.Select(c => (c.Name, Column: parsed.GetValue(c.Option))).Where(c => c.Column is not null).ToImmutableDictionary(c => c.Name, c => c.Column!),
            Label = [.. parsed.GetValue(_label) ?? []],
            Moderators = [.. parsed.GetValue(_moderators) ?? []],
            Subgroup = parsed.GetValue(_subgroup),
            Cumulative = parsed.GetValue(_cumulative),
            LeaveOneOut = parsed.GetValue(_leaveOneOut),
            SmallStudy = parsed.GetValue(_smallStudy),
            Insist = parsed.GetValue(_insist),
            Influence = parsed.GetValue(_influence),
            Prediction = parsed.GetValue(_prediction),
            Json = parsed.GetValue(_json),
        };
    }

    private static ContinuityCorrection? CorrectionOf(Measure measure, double? add, CorrectionRule? to) =>
        add is null && to is null ? null : new(to ?? CorrectionRule.OnlyZero, add ?? measure.CustomaryCorrection?.Add ?? 0);

    /// <summary>What cannot be asked together.</summary>
    private IEnumerable<string> Conflicts(ParseResult parsed)
    {
        var (measure, method) = (parsed.GetRequiredValue(_measure), parsed.GetRequiredValue(_method));
        var needed = measure.Columns.SelectMany(a => a).ToHashSet(StringComparer.Ordinal);
        var hasGroups = measure.Family is MeasureFamily.TwoGroupBinary or MeasureFamily.TwoGroupRate;
        var inverse = method.Kind == PoolingMethodKind.InverseVariance;
        var stratified = method.Kind is PoolingMethodKind.MantelHaenszel or PoolingMethodKind.Peto;
        bool IsGiven(Option option) => parsed.GetResult(option) is { Implicit: false };

        if (!method.Pools(measure)) yield return AnalyzeHelp.NotPooled(method, measure);
        if (!inverse && IsGiven(_moderators)) yield return $"--moderators needs an inverse-variance method such as REML, not {method.Name}.";
        if (!inverse && IsGiven(_influence)) yield return $"--influence needs an inverse-variance method such as REML, not {method.Name}.";
        if (stratified && parsed.GetValue(_test) != PoolingTest.Z) yield return $"{method.Name} knows the test z only.";
        if (measure.CustomaryCorrection is null && (IsGiven(_add) || IsGiven(_to))) yield return $"{measure.Name} takes no correction: leave out --add and --to.";
        if (!hasGroups && IsGiven(_drop)) yield return $"--drop00 is for two groups with events, which {measure.Name} does not have.";
        if (parsed.GetValue(_variance) is { } variance && !measure.Variances.Contains(variance)) yield return $"{measure.Name} has no variance {variance}, only {string.Join(", ", measure.Variances)}.";
        if (IsGiven(_insist) && !IsGiven(_smallStudy)) yield return "--insist belongs to --small-study.";
        foreach (var (name, option) in _columns)
            if (!needed.Contains(name) && IsGiven(option)) yield return $"{measure.Name} has no column {name}. Its columns are {AnalyzeHelp.Columns(measure)}.";
    }
}
