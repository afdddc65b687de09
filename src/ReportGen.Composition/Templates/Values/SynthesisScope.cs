using System.Globalization;
using ReportGen.Model.Findings;

namespace ReportGen.Composition.Templates.Values;

/// <summary>What templates reach of an outcome with effect sizes beside the addresses of its quantities: names, and lists to go over.</summary>
/// <param name="root">The group of all addresses.</param>
/// <param name="outcome">The outcome.</param>
internal sealed class SynthesisScope(ScopeGroup root, SynthesisFindings outcome)
{
    private readonly ScopeGroup _group = root.GroupOf(outcome.Id);

    public void Add()
    {
        AddText(_group, "measure", outcome.Scale.Label);
        AddList(_group, "study_list", outcome.Studies.Select(Study));
        AddList(_group, "analysis_list", outcome.Pooled.Select(p => Analysis(_group.GroupOf(p.Id), p)));
        AddList(_group, "subgroup_list", outcome.Results.Subgroups.Select(Subgroup));
        AddList(_group, "moderator_list", outcome.Results.Regressions.Select(Regression));
        foreach (var sensitivity in outcome.Results.Sensitivity) AddSensitivity(_group.GroupOf(sensitivity.AnalysisId), sensitivity);
        if (outcome is EffectFindings effect)
            foreach (var (totals, i) in effect.Groups.Select((g, i) => (g, i)))
                AddText(_group.GroupOf(i == 0 ? "group1" : "group2"), "name", totals.Name);
    }

    private static TemplateValue.Group Analysis(ScopeGroup group, PooledFindings pooled)
    {
        AddText(group, "id", pooled.Id);
        AddText(group, "measure", pooled.Scale.Label);
        AddText(group, "scale", pooled.Scale.ScaleLabel);
        group.AddIfFree("compares", new TemplateValue.Bool(pooled.Scale.Null is not null));
        AddText(group, "level", Significant.Twelve(pooled.Level * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%");
        return new TemplateValue.Group(group);
    }

    private TemplateValue.Group Subgroup(SubgroupFindings subgroup)
    {
        var group = _group.GroupOf(subgroup.Id);
        AddText(group, "id", subgroup.Id);
        AddText(group, "label", subgroup.Label);
        group.AddIfFree("common_tau2", new TemplateValue.Bool(subgroup.CommonTau2));
        AddList(group, "level_list", subgroup.Levels.Select(l =>
        {
            var level = group.GroupOf(l.Pooled.Id);
            AddText(level, "name", l.Name);
            return Analysis(level, l.Pooled);
        }));
        return new TemplateValue.Group(group);
    }

    private TemplateValue.Group Regression(RegressionFindings regression)
    {
        var group = _group.GroupOf(regression.Id);
        AddText(group, "id", regression.Id);
        AddText(group, "label", regression.Label);
        AddList(group, "coefficient_list", regression.Coefficients.Select(c => Named(group.GroupOf(c.Id), c.Id, c.Label)));
        AddList(group, "prediction_list", regression.Predictions.Select(p => Named(group.GroupOf("at").GroupOf(p.Id), p.Id, p.Label)));
        return new TemplateValue.Group(group);
    }

    private static void AddSensitivity(ScopeGroup analysis, SensitivityFindings sensitivity)
    {
        Rows("leave_one_out", sensitivity.LeaveOneOut.Select(v => (v.Id, v.Name)));
        Rows("cumulative", sensitivity.Cumulative.Select(v => (v.Id, v.Name)));
        Rows("influence", sensitivity.Influence.Select(v => (v.Id, v.Name)));
        Rows("estimators", sensitivity.Estimators.Select(v => (v.Id, v.Name)));

        void Rows(string part, IEnumerable<(string Id, string Name)> rows)
        {
            var all = rows.ToList();
            if (all.Count == 0) return;
            var group = analysis.GroupOf(part);
            AddList(group, "rows", all.Select(r => Named(group.GroupOf(r.Id), r.Id, r.Name)));
        }
    }

    private TemplateValue.Group Study(StudyEffect study)
    {
        var row = new ScopeGroup($"{outcome.Id}.study_list[{study.Id}]");
        Named(row, study.Id, study.Name);
        row.AddQuantity("estimate", new PrintedQuantity(study.Estimate));
        row.AddQuantity("interval", new PrintedQuantity(study.Interval));
        foreach (var (arm, i) in study.Arms.Select((a, i) => (a, i)))
        {
            var number = study.Arms.Length == 1 ? "" : i == 0 ? "1" : "2";
            (string Name, Quantity? Quantity)[] members =
                [("events", arm.Events), ("total", arm.Total), ("mean", arm.Mean), ("sd", arm.StandardDeviation), ("person_time", arm.PersonTime)];
            foreach (var (name, quantity) in members)
                if (quantity is not null)
                    row.AddQuantity(name + number, new PrintedQuantity(quantity));
        }

        return new TemplateValue.Group(row);
    }

    private static TemplateValue.Group Named(ScopeGroup group, string id, string name)
    {
        AddText(group, "id", id);
        AddText(group, "name", name);
        return new TemplateValue.Group(group);
    }

    private static void AddText(ScopeGroup group, string name, string text) => group.AddIfFree(name, new TemplateValue.Text(text));

    private static void AddList(ScopeGroup group, string name, IEnumerable<TemplateValue> items) => group.AddIfFree(name, new TemplateValue.List([.. items]));
}
