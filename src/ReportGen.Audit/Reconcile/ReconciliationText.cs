using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Analysis.Alternatives;
using ReportGen.Model.Templates;

namespace ReportGen.Audit.Reconcile;

/// <summary>A reconciliation in sentences.</summary>
public sealed class ReconciliationText(ReportWords words)
{
    /// <summary>More methods than these are counted and not told; results as JSON have them all.</summary>
    private const int MostTold = 12;

    // What a reader of one figure asks about first; a whole group is told of models as well.
    private static readonly MethodAspect[] OfFigures = [MethodAspect.Statistic, MethodAspect.Spread, MethodAspect.Test, MethodAspect.Sides];

    /// <summary>Where a reconciliation is worded in the templates.</summary>
    public const string Name = "reconciliation";

    public const string File = "wording/reconciliation.yml";

    public string Of(string key, params IReadOnlyList<string> arguments) => words.Of(key, arguments);

    /// <summary>How many figures stand how: "44 figures: 1 not holding, 5 explained …".</summary>
    public string Summary(Reconciliation reconciliation)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var counts = Enum.GetValues<ReconciliationStatus>().Where(s => reconciliation.Count(s) > 0).Select(s => Of($"count_{KeyOf(s)}", Text(reconciliation.Count(s))));
        return Of("summary", Text(reconciliation.Figures.Length), string.Join(Of("joined"), counts));
    }

    /// <summary>By which a status is worded.</summary>
    public static string KeyOf(ReconciliationStatus status) => status switch
    {
        ReconciliationStatus.Contradicted => "contradicted",
        ReconciliationStatus.NotExplained => "not_explained",
        ReconciliationStatus.Explained => "explained",
        ReconciliationStatus.Equal => "equal",
        _ => "not_compared",
    };

    /// <summary>How a printed figure comes about, sentence by sentence.</summary>
    public ImmutableArray<string> Sentences(ReconciledFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var note = figure.Published.Note.Length > 0 ? [Of("note", figure.Published.Note)] : (string[])[];
        var conflicts = figure.Conflicts.Select(c => Of(c.Key, c.Arguments)).Where(s => s.Length > 0);
        IEnumerable<string> found = figure.Status switch
        {
            ReconciliationStatus.NotCompared => figure.Quantity is null ? [Of("not_computed")] : [],
            ReconciliationStatus.Contradicted => [.. conflicts, .. figure.Search is { } claim && claim.Smallest.Any(s => s is { IsOfWhole: true, Changes.Length: 1 }) ? [Of("claim_if", string.Join(Of("listed"), claim.Smallest.Where(s => s is { IsOfWhole: true, Changes.Length: 1 }).Select(s => Short(s.Changes[0]))))] : (string[])[]],
            _ => [.. figure.Search is { } search ? Sentences(search) : figure.Status == ReconciliationStatus.Equal ? [] : [Of("nothing_to_try")], .. conflicts],
        };
        return [.. found, .. note];
    }

    /// <summary>What a search found.</summary>
    public ImmutableArray<string> Sentences(MethodSearch search)
    {
        ArgumentNullException.ThrowIfNull(search);
        if (search.Searched == 0) return [Of("nothing_to_try")];
        if (search.AsDeclared) return [.. OfEqual(search), .. NotBy(search, OfFigures)];
        if (!search.Smallest.IsEmpty)
        {
            return
            [
                Of(search.Smallest.Length == 1 ? "explained_by" : "explained_by_any", Told(search.Smallest)),
                search.Matching == 1 ? Of("searched_one", Text(search.Searched)) : Of("searched", Text(search.Searched), Text(search.Matching)),
            ];
        }

        return [Of("none", Text(search.Searched)), .. Nearest(search)];
    }

    /// <summary>The methods that print all figures of a group: the review's own first.</summary>
    public string By(MethodSearch search)
    {
        ArgumentNullException.ThrowIfNull(search);
        return string.Join(" ", search.AsDeclared ? [Of("same_method"), .. OfEqual(search)] : Sentences(search));
    }

    /// <summary>The whole methods that do not, with what they give.</summary>
    public string NotBy(MethodSearch search) =>
        string.Join(" ", NotBy(search, [.. OfFigures, MethodAspect.Interval, MethodAspect.Model]));

    /// <summary>A change of method as it goes on after "if".</summary>
    public string Clause(MethodChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Of(change.Key, change.Arguments);
    }

    private IEnumerable<string> OfEqual(MethodSearch search)
    {
        if (search.Matching == 0) return [Of("nobody_else", Text(search.Searched))];
        ImmutableArray<FoundMethod> whole = [.. search.Smallest.Where(s => s.IsOfWhole)];
        return
        [
            search.Matching == 1 ? Of("others_count_one", Text(search.Searched)) : Of("others_count", Text(search.Searched), Text(search.Matching)),
            .. whole.IsEmpty ? [] : (string[])[Of("others_too", string.Join(Of("listed"), whole.Select(m => Short(m.Changes[0]))))],
        ];
    }

    // Models by which the studies of a crude proportion may be pooled are too many to be told.
    private IEnumerable<string> NotBy(MethodSearch search, MethodAspect[] aspects)
    {
        var others = search.Single.Where(s => !s.Matches && s.Changes is [var change] && aspects.Contains(change.Aspect) && change.Key is not ("pooled" or "pooled_knha")).ToList();
        return others.Count == 0 ? [] : [Of("not_by", string.Join(Of("listed"), others.Select(o => Of("gives", Short(o.Changes[0]), o.Prints))))];
    }

    private IEnumerable<string> Nearest(MethodSearch search) => search.Nearest is not { } nearest ? []
        : nearest.Changes.IsEmpty ? [Of("nearest_own", nearest.Prints)]
        : [Of("nearest", nearest.Prints, Clauses(nearest.Changes))];

    private string Told(ImmutableArray<FoundMethod> methods)
    {
        var told = Merged(methods).ToList();
        var more = told.Count - MostTold;
        return string.Join(Of("or"), more > 0 ? [.. told.Take(MostTold), Of("more", Text(more))] : told);
    }

    // "A or B was left out" in place of "A was left out, or if B was left out".
    private IEnumerable<string> Merged(ImmutableArray<FoundMethod> methods)
    {
        foreach (var alike in methods.GroupBy(m => m is { Changes: [{ Subject.Length: > 0 } only] } ? only.Key : Clauses(m.Changes)))
        {
            var first = alike.First();
            if (first.Changes is not [{ Subject.Length: > 0 } change] || alike.Count() == 1) yield return Clauses(first.Changes);
            else yield return Of(change.Key, AnyOf([.. alike.Select(m => m.Changes[0].Subject)]));
        }
    }

    // As an item of a list; a change that has no such words is told as elsewhere.
    private string Short(MethodChange change) => words.Find("short_" + change.Key, change.Arguments) ?? Clause(change);

    private string AnyOf(ImmutableArray<string> names) => Of("any_of", string.Join(Of("joined"), names[..^1]), names[^1]);

    private string Clauses(ImmutableArray<MethodChange> changes) => string.Join(Of("and"), changes.Select(Clause));

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
