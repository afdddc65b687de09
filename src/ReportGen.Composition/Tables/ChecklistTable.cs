using System.Collections.Immutable;
using ReportGen.Composition.Citations;
using ReportGen.Composition.Markdown;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Composition.Tables;

/// <summary>A reporting checklist filled in from the manuscript: from the marks of headings, from the table's own declaration, and from what is placed.</summary>
internal sealed class ChecklistTable(Review review, ImmutableSortedDictionary<string, Checklist> checklists, CompositionState state)
{
    public TableContent Compose(GeneratedTable generated)
    {
        var columns = CellText.Columns(
            (PrintedWords.Item, ColumnAlignment.Left), (PrintedWords.WhatToReport, ColumnAlignment.Left), (PrintedWords.ReportedIn, ColumnAlignment.Left));
        if (!checklists.TryGetValue(generated.Checklist.Value, out var checklist))
        {
            state.Diagnostics.Add(CompositionDiagnostics.UnknownChecklist(generated.Checklist, checklists.Keys));
            return new TableContent(columns, []);
        }

        var places = Places(checklist, generated);
        var missing = checklist.Items.Where(i => !places.Contains(i.Id)).Select(i => i.Id).ToImmutableArray();
        var groups = checklist.Items.GroupBy(i => i.Section, StringComparer.Ordinal)
            .Select(g => (CellText.Words(g.Key), g.Select(i => Row(i, places[i.Id])).ToImmutableArray()));
        return TableContent.OfGroups(columns, groups) with
        {
            Notes = missing.IsEmpty ? [] : [CellText.Words(PrintedWords.MissingItems + string.Join(", ", missing) + PrintedWords.FullStop)],
        };
    }

    private static TableRow Row(ChecklistItem item, IEnumerable<Inline> places)
    {
        var all = places.Distinct().ToImmutableArray();
        ImmutableArray<Inline> where = all.IsEmpty
            ? CellText.Words(PrintedWords.NotReported)
            : [.. all.SelectMany((p, i) => i == 0 ? [p] : (Inline[])[new Inline.Text("; "), p])];
        return CellText.Row(CellText.Words(item.Id), [new Inline.Strong(CellText.Words(item.Topic)), new Inline.Text(". " + item.Text + PrintedWords.FullStop)], where);
    }

    private ILookup<string, Inline> Places(Checklist checklist, GeneratedTable generated)
    {
        var places = new List<(string Item, Inline Place)>();
        foreach (var (item, section) in state.ReportedItems.All.Where(i => Known(i.Item, checklist)))
        {
            if (state.CrossReferences.Refer(new($"sec:{section}", item.Span), counts: false) is { } reference) places.Add((item.Value, reference));
        }

        foreach (var (item, place) in generated.Reported.Where(r => Known(r.Key, checklist)))
        {
            Inline? inline = CrossReferenceRegister.IsCrossReference(place.Value) ? state.CrossReferences.Refer(place, counts: false) : new Inline.Text(place.Value);
            if (inline is not null) places.Add((item.Value, inline));
        }

        places.AddRange(FrontMatter(checklist));
        places.AddRange(Floats());
        return places.ToLookup(p => p.Item, p => p.Place);
    }

    private bool Known(Sourced<string> item, Checklist checklist)
    {
        if (checklist.Items.Any(i => i.Id == item.Value)) return true;
        state.Diagnostics.Add(CompositionDiagnostics.UnknownChecklistItem(item, checklist.Name, checklist.Items.Select(i => i.Id)));
        return false;
    }

    private IEnumerable<(string Item, Inline Place)> FrontMatter(Checklist checklist)
    {
        foreach (var item in checklist.Items.Where(i => i.TitleSays is { } words && review.Settings.Title.Value.Contains(words, StringComparison.OrdinalIgnoreCase)))
            yield return (item.Id, new Inline.Text(PrintedWords.TitlePage));
        if (review.Manuscript.Abstract.Text.Length > 0) yield return ("2", new Inline.Text(PrintedWords.AbstractPage));
    }

    // What the program makes says by its kind which item it reports; only what is placed counts.
    private IEnumerable<(string Item, Inline Place)> Floats()
    {
        foreach (var figure in review.Settings.Figures)
        {
            if (state.CrossReferences.Figure(figure.Id) is not { } number) continue;
            foreach (var item in ChecklistFloats.Of(figure)) yield return (item, new Inline.CrossReference(figure.Id, PrintedWords.Figure(number)));
        }

        foreach (var table in review.Settings.ReportTables)
        {
            if (state.CrossReferences.Table(table.Id) is not { } number) continue;
            foreach (var item in ChecklistFloats.Of(table, review)) yield return (item, new Inline.CrossReference(table.Id, PrintedWords.Table(number)));
        }
    }
}
