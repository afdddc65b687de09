using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Writers.Layout.Blocks;

/// <summary>Sets the facts about an article: keywords, address, date, licence, whom to write to, ORCID records.</summary>
internal sealed class ArticleInfoLayout(FrontMatter front, LayoutContext context)
{
    private const string DoiAddress = "https://doi.org/";
    private readonly AuthorLines _authors = new(front);

    /// <summary>All facts below one another, each under its name.</summary>
    public Galley LayGroups(double width)
    {
        var groups = Groups().Where(g => g.Lines.Any()).ToList();
        var set = Galley.Join(groups.Select(g => Galley.Join([
            LineGalley.Left([new Inline.Strong([new Inline.Text(g.Name)])], context.Style.TableNote, context.Style.Ink, width, context),
            .. g.Lines.Select(l => LineGalley.Left(l, context.Style.TableNote, context.Style.Muted, width, context))]).Spaced(context.Style.Measures.Front.GroupGap, 0)));
        return set.Items.IsEmpty ? set : new Galley([Slab.Space(context.Style.Measures.Front.InfoTop), .. set.Items], set.Nodes).Spaced(0, 0);
    }

    /// <summary>What stands between title and abstract.</summary>
    public Galley LayAbove(double width)
    {
        var lines = new List<ImmutableArray<Inline>>();
        if (Labelled("Correspondence: ", _authors.Correspondence) is { IsEmpty: false } mail) lines.Add(mail);
        if (Labelled("ORCID: ", _authors.Orcids) is { IsEmpty: false } records) lines.Add(records);
        lines.Add(Joined([[new Inline.Text(Date)], .. Licence, .. Address], " · "));
        return Galley.Join(lines.Select(l => LineGalley.Left(l, context.Style.Caption, context.Style.Muted, width, context)));
    }

    /// <summary>What stands below the abstract.</summary>
    public Galley LayBelow(double width) => front.Keywords.IsEmpty ? Galley.Empty : LineGalley.Left(
        [new Inline.Strong([new Inline.Text("Keywords")]), new Inline.Text(" " + Keywords)], context.Style.Abstract, context.Style.Ink, width, context);

    private string Date => DatePrinter.Print(front.Date, front.Language);

    private string Keywords => string.Join("; ", front.Keywords);

    private bool HasDoi => front.Address?.StartsWith(DoiAddress, StringComparison.Ordinal) == true;

    private ImmutableArray<ImmutableArray<Inline>> Address => string.IsNullOrWhiteSpace(front.Address) ? [] :
        [[new Inline.Link(front.Address, [new Inline.Text(HasDoi ? "doi:" + front.Address[DoiAddress.Length..] : front.Address)])]];

    private ImmutableArray<ImmutableArray<Inline>> Licence => string.IsNullOrWhiteSpace(front.Licence) ? [] : [[new Inline.Text(front.Licence)]];

    private IEnumerable<(string Name, IEnumerable<ImmutableArray<Inline>> Lines)> Groups()
    {
        yield return ("Keywords", front.Keywords.Select(k => (ImmutableArray<Inline>)[new Inline.Text(k)]));
        yield return ("Date", [[new Inline.Text(Date)]]);
        yield return (HasDoi ? "DOI" : "Address", Address);
        yield return ("Licence", Licence);
        yield return ("Correspondence", _authors.Correspondence);
        yield return ("ORCID", _authors.Orcids);
    }

    private static ImmutableArray<Inline> Labelled(string label, IEnumerable<ImmutableArray<Inline>> parts)
    {
        var joined = Joined([.. parts], "; ");
        return joined.IsEmpty ? joined : [new Inline.Text(label), .. joined];
    }

    private static ImmutableArray<Inline> Joined(ImmutableArray<ImmutableArray<Inline>> parts, string separator) =>
        [.. parts.SelectMany((p, i) => i == 0 ? p : [new Inline.Text(separator), .. p])];
}
