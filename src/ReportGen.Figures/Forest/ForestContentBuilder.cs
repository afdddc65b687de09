using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Figures.Forest;

/// <summary>Takes what a forest plot shows from the findings of an outcome.</summary>
internal sealed class ForestContentBuilder
{
    private readonly FigureDeclaration.Forest _figure;
    private readonly Review _review;
    private readonly SynthesisFindings _findings;
    private readonly RiskOfBiasFindings? _bias;
    private readonly ImmutableArray<ForestSummary> _summaries;
    private readonly ImmutableArray<PooledFindings> _pooled;
    private readonly HashSet<string> _corrected;

    private ForestContentBuilder(FigureDeclaration.Forest figure, Review review, SynthesisFindings findings, RiskOfBiasFindings? bias)
    {
        (_figure, _review, _findings, _bias) = (figure, review, findings, bias);
        _summaries = [.. figure.Analyses.Select(Summary).OfType<ForestSummary>()];
        _pooled = [.. _summaries.Select(s => s.Pooled).OfType<PooledFindings>()];
        _corrected = _pooled.Select(p => p.Choices.Corrected.Value).OfType<QuantityValue.List>().SelectMany(l => l.Items).ToHashSet(StringComparer.Ordinal);
    }

    /// <param name="bias">The judgements that stand beside the studies, or null.</param>
    public static ForestContent Of(FigureDeclaration.Forest figure, Review review, SynthesisFindings findings, RiskOfBiasFindings? bias) =>
        new ForestContentBuilder(figure, review, findings, bias).Build();

    private ForestContent Build()
    {
        var effect = _findings as EffectFindings;
        var proportion = _findings as ProportionFindings;
        var subgroups = _figure.Subgroups is { } id ? _findings.Results.Subgroups.FirstOrDefault(s => s.Id == id) : null;
        var studies = _figure.Rows == ForestRowsShown.Studies;
        ImmutableArray<GroupTotals> groups = proportion is not null ? [new GroupTotals("", proportion.Events, proportion.Total)] : effect?.Groups ?? [];
        return new ForestContent(
            _findings.Label, RowsHead(), _pooled.FirstOrDefault()?.Scale ?? _findings.Scale, proportion?.Event ?? effect?.Event, proportion?.Unit ?? effect?.Unit,
            _findings.StudyCount, studies ? groups : [], studies ? [] : ["p", "I²"], studies ? Sections(subgroups) : [new ForestSection("", Variants(), null)],
            _findings.NotReported, _summaries, studies ? subgroups?.Between : null, studies ? _bias : null,
            _summaries.FirstOrDefault()?.Level ?? Text.LevelText.Of(0.95), Favours(effect?.Print.FavoursLeft), Favours(effect?.Print.FavoursRight), _figure.Range);
    }

    private string RowsHead() => _figure.Rows switch
    {
        ForestRowsShown.LeaveOneOut => "Study left out",
        ForestRowsShown.Cumulative => "Study added",
        _ => "Study",
    };

    private string Favours(string? what) => EffectPrint.Favours(what, _review.Settings.Language);

    private ImmutableArray<ForestSection> Sections(SubgroupFindings? subgroups)
    {
        ImmutableArray<ForestStudy> all = [.. Ordered(_findings.Studies.Select(Study))];
        if (subgroups is null) return [new ForestSection("", all, null)];
        var inLevels = subgroups.Levels.SelectMany(l => l.Pooled.Studies).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<ForestStudy> rest = [.. all.Where(s => !inLevels.Contains(s.Id))];
        return
        [
            .. subgroups.Levels.Select(l => new ForestSection(
                $"{subgroups.Label}: {l.Name}", [.. all.Where(s => l.Pooled.Studies.Contains(s.Id, StringComparer.Ordinal))], ForestSummary.Of(l))),
            .. rest.IsEmpty ? (ForestSection[])[] : [new ForestSection($"{subgroups.Label}: not reported", rest, null)],
        ];
    }

    private ForestStudy Study(StudyEffect study) => new(
        study.Id, study.Name, study.Arms, study.Estimate, study.Interval, [.. _pooled.Select(p => Weight(p, study.Id)).OfType<Quantity>()],
        _corrected.Contains(study.Name), _bias?.Study(study.Id), []);

    private static Quantity? Weight(PooledFindings pooled, string study)
    {
        var index = pooled.Studies.IndexOf(study);
        return index >= 0 && index < pooled.Weights.Length ? pooled.Weights[index] : null;
    }

    private ImmutableArray<ForestStudy> Variants()
    {
        var sensitivity = _findings.Results.Sensitivity.FirstOrDefault(s => s.AnalysisId == _figure.Analyses.FirstOrDefault());
        var cumulative = _figure.Rows == ForestRowsShown.Cumulative;
        var variants = cumulative ? sensitivity?.Cumulative : sensitivity?.LeaveOneOut;
        return
        [
            .. (variants ?? []).Select((v, i) => new ForestStudy(
                v.Id, cumulative && i > 0 ? "+ " + v.Name : v.Name, [], v.Estimate, v.Interval, [], false, null, [v.PValue, v.I2])),
        ];
    }

    private IEnumerable<ForestStudy> Ordered(IEnumerable<ForestStudy> studies)
    {
        var years = _findings.Studies.ToDictionary(s => s.Id, s => s.Year, StringComparer.Ordinal);
        return _figure.Order switch
        {
            ForestOrder.Year => studies.OrderBy(s => years[s.Id] ?? int.MaxValue).ThenBy(s => s.Name, NameOrder.Instance).ThenBy(s => s.Id, StringComparer.Ordinal),
            ForestOrder.Estimate => studies.OrderBy(s => s.Estimate.Number ?? double.MaxValue).ThenBy(s => s.Id, StringComparer.Ordinal),
            ForestOrder.Weight => studies.OrderByDescending(s => s.Weights.FirstOrDefault()?.Number ?? 0).ThenBy(s => s.Id, StringComparer.Ordinal),
            ForestOrder.Name => studies.OrderBy(s => s.Name, NameOrder.Instance).ThenBy(s => s.Id, StringComparer.Ordinal),
            _ => studies,
        };
    }

    private ForestSummary? Summary(string id)
    {
        if (_findings.Pooled.FirstOrDefault(p => p.Id == id) is { } pooled) return ForestSummary.Of(pooled);
        if (_findings is not ProportionFindings proportion || proportion.Crude.FirstOrDefault(c => c.Id == id) is not { } crude) return null;
        var declared = _review.Settings.Outcomes.OfType<OutcomeDeclaration.Proportion>().FirstOrDefault(o => o.Id == _findings.Id);
        return ForestSummary.Of(crude, declared?.Crude.FirstOrDefault(c => c.Id == id)?.Level ?? 0.95);
    }
}
