using System.Globalization;
using ReportGen.Model.Findings;
using ReportGen.Model.Studies;

namespace ReportGen.Composition.Templates.Values;

/// <summary>All names of a review that templates reach: its quantities by address, the rows of its tables, and what it declares as text.</summary>
internal sealed class TemplateScope
{
    /// <summary>Without names.</summary>
    public TemplateScope() => Root = new ScopeGroup("");

    public TemplateScope(Review review, ReviewFindings findings)
        : this()
    {
        foreach (var quantity in findings.Quantities) Add(quantity);
        foreach (var outcome in findings.Outcomes) AddOutcome(outcome);
        foreach (var certainty in findings.Certainties) AddCertainty(certainty);
        foreach (var descriptive in findings.Descriptives) Root.GroupOf(descriptive.Id).AddIfFree("label", new TemplateValue.Text(descriptive.Label));
        foreach (var table in review.Tables) AddTable(table);
        foreach (var table in findings.CountTables) AddCountTable(table);
        AddSettings(review);
    }

    public ScopeGroup Root { get; }

    private void Add(Quantity quantity)
    {
        var group = Root;
        var start = 0;
        for (var dot = quantity.Address.IndexOf('.', start); dot >= 0; dot = quantity.Address.IndexOf('.', start))
        {
            group = group.GroupOf(quantity.Address[start..dot]);
            start = dot + 1;
        }

        group.AddQuantity(quantity.Address[start..], new PrintedQuantity(quantity));
    }

    private void AddTable(DataTable table)
    {
        var group = Root.GroupOf(table.Id);
        var rows = new List<TemplateValue>(table.Rows.Length);
        foreach (var row in table.Rows)
        {
            var members = group.GroupOf(row.Id);
            members.AddIfFree("id", new TemplateValue.Text(row.Id));
            members.AddIfFree("name", members.Find(table.Declaration.NameColumn) ?? new TemplateValue.Text(row.Name));
            rows.Add(group.Find(row.Id)!);
        }

        group.AddIfFree("rows", new TemplateValue.List([.. rows]));
        group.AddIfFree("label", new TemplateValue.Text(table.Declaration.Label));
    }

    private void AddCountTable(CountTableFindings table)
    {
        var group = Root.GroupOf(table.TableId);
        group.AddIfFree("note", new TemplateValue.Text(table.Note));
        group.AddIfFree("overlapping", new TemplateValue.Bool(table.Overlapping));
    }

    private void AddOutcome(OutcomeFindings outcome)
    {
        var group = Root.GroupOf(outcome.Id);
        group.AddIfFree("id", new TemplateValue.Text(outcome.Id));
        group.AddIfFree("label", new TemplateValue.Text(outcome.Label));
        group.AddIfFree("primary", new TemplateValue.Bool(outcome.Primary));
        switch (outcome)
        {
            case ProportionFindings proportion:
                AddNoun(group, "event", proportion.Event);
                AddNoun(group, "unit", proportion.Unit);
                new SynthesisScope(Root, proportion).Add();
                break;
            case EffectFindings effect:
                if (effect.Event is { } counted) AddNoun(group, "event", counted);
                if (effect.Unit is { } unit) AddNoun(group, "unit", unit);
                new SynthesisScope(Root, effect).Add();
                break;
            case BeforeAfterFindings beforeAfter:
                group.AddIfFree("study_list", List(beforeAfter.Changes, s => Row(outcome.Id, s.Id, s.Name, [("change", s.Change)])));
                break;
        }
    }

    // Estimate and interval have their own addresses; here they stand again for wordings that serve every outcome.
    private void AddCertainty(CertaintyFindings certainty)
    {
        var group = Root.GroupOf(certainty.OutcomeId).GroupOf("certainty");
        group.AddIfFree("estimate", new TemplateValue.OfQuantity(new PrintedQuantity(certainty.Estimate), null));
        group.AddIfFree("interval", new TemplateValue.OfQuantity(new PrintedQuantity(certainty.Interval), null));
        group.AddIfFree("domains", List(certainty.Domains, d => Row(certainty.OutcomeId, d.Id, d.Label.ToLowerInvariant(),
        [
            ("judgement", d.Judgement), ("points", d.Points), ("reason", d.Reason), ("judged_by", d.JudgedBy), ("proposal", d.Proposal),
            ("proposal_rule", d.ProposalRule), ("differs", d.Differs),
        ])));
    }

    private static void AddNoun(ScopeGroup group, string name, Noun noun)
    {
        var members = new ScopeGroup($"{group.Path}.{name}");
        members.AddIfFree("one", new TemplateValue.Text(noun.One));
        members.AddIfFree("many", new TemplateValue.Text(noun.Many));
        group.AddIfFree(name, new TemplateValue.Group(members));
    }

    private static TemplateValue.List List<T>(IEnumerable<T> items, Func<T, TemplateValue> row) => new([.. items.Select(row)]);

    private static TemplateValue.Group Row(string outcome, string id, string name, (string Name, Quantity Quantity)[] members)
    {
        var row = new ScopeGroup($"{outcome}.study_list[{id}]");
        row.AddIfFree("id", new TemplateValue.Text(id));
        row.AddIfFree("name", new TemplateValue.Text(name));
        foreach (var member in members) row.AddQuantity(member.Name, new PrintedQuantity(member.Quantity));
        return new TemplateValue.Group(row);
    }

    private void AddSettings(Review review)
    {
        var settings = review.Settings;
        var group = Root.GroupOf("review");
        group.AddIfFree("id", new TemplateValue.Text(review.Id));
        group.AddIfFree("title", new TemplateValue.Text(settings.Title.Value));
        group.AddIfFree("short_title", new TemplateValue.Text(settings.ShortTitle));
        group.AddIfFree("language", new TemplateValue.Text(settings.Language));
        group.AddIfFree("date", Text(settings.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        group.AddIfFree("authors_note", new TemplateValue.Text(settings.AuthorsNote));
        group.AddIfFree("keywords", List(settings.Keywords, k => new TemplateValue.Text(k)));
        group.AddIfFree("reanalysis_of", Text(settings.ReanalysisOf?.Value));
        group.AddIfFree("address", Text(settings.Address));
        group.AddIfFree("licence", Text(settings.Licence));
    }

    private static TemplateValue Text(string? text) => text is null ? TemplateValue.Null.Value : new TemplateValue.Text(text);
}
