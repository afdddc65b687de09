using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Drawings;
using ReportGen.Model.Manuscripts;
using static ReportGen.UnitTests.Writers.Layout.PageFixture;

namespace ReportGen.UnitTests.Writers.Layout;

/// <summary>Articles of all kinds of blocks in any order and length, made from a number: the same number makes the same article.</summary>
internal sealed class RandomArticle
{
    private static readonly string[] s_words =
    [
        "a", "of", "the", "leak", "pain", "patients", "vertebra", "cement", "augmentation", "randomised", "heterogeneity", "between-study", "meta-analysis", "1.5–2.5", "0.006",
        "electroencephalographically", "office", "difficult", "(95%", "CI,", "9.8–22.2)", "follow-up", "C2", "τ²", "Müller", "“quoted”", "reconstruction", "is", "were",
    ];

    private readonly Random _random;
    private readonly List<Block> _blocks = [];
    private readonly List<Footnote> _footnotes = [];
    private readonly List<string> _mentioned = [];
    private int _headings, _figures, _tables;

    private RandomArticle(int seed) => _random = new Random(seed);

    public static Manuscript Make(int seed) => new RandomArticle(seed).Make();

    private Manuscript Make()
    {
        var count = 6 + _random.Next(50);
        for (var i = 0; i < count; i++) AddBlock();
        var references = Enumerable.Range(1, 3 + _random.Next(30)).Select(i => new ReferenceEntry(i, $"r{i}", Inlines($"Author {i}. {Words(12)}"))).ToImmutableArray();
        var front = Front(Words(9)) with { Keywords = ["one", "two"], Abstract = [new AbstractSection(Inlines("Background"), [Paragraph(Words(60))])] };
        return new Manuscript("random", front, [.. _blocks], references, [.. _footnotes]);
    }

    private void AddBlock()
    {
        switch (_random.Next(16))
        {
            case 0 or 1 when _blocks is not [.., Block.Heading, Block.Heading]: AddHeading(); break;
            case 2: _blocks.Add(ListOf(2)); break;
            case 3: _blocks.Add(new Block.Quote([Text(30), ListOf(1)])); break;
            case 4: _blocks.Add(new Block.Code(string.Join('\n', Enumerable.Range(0, 1 + _random.Next(6)).Select(_ => Words(6))))); break;
            case 5: _blocks.Add(new Block.FormulaDisplay(SampleDrawings.PooledEstimate())); break;
            case 6: AddTable(); break;
            case 7: AddFigure(); break;
            default: _blocks.Add(Text(20 + _random.Next(160))); break;
        }
    }

    private void AddHeading()
    {
        _headings++;
        _blocks.Add(new Block.Heading(1 + _random.Next(3), string.Create(CultureInfo.InvariantCulture, $"h{_headings}"), Inlines(Words(4))));
    }

    private void AddFigure()
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"figure-{++_figures}");
        var height = 160 + _random.Next(200);
        var drawings = new FigureDrawings(id, [SampleDrawings.Flow(240, height) with { WidthClass = WidthClass.Column }, SampleDrawings.Flow(480, 160 + _random.Next(200))], null);
        _mentioned.Add(id);
        _blocks.Add(Text(30));
        _blocks.Add(new Block.FigureFloat(new ManuscriptFigure(id, _figures, Inlines(Words(20)), drawings)));
    }

    private void AddTable()
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"table-{++_tables}");
        var columns = 2 + _random.Next(6);
        var rows = Enumerable.Range(0, 1 + _random.Next(30)).Select(r => string.Join('|', Enumerable.Range(0, columns).Select(c => c == 0 ? $"Row{r}" : $"{r}.{c}"))).ToImmutableArray();
        _mentioned.Add(id);
        _blocks.Add(Text(30));
        _blocks.Add(new Block.TableFloat(SampleDrawings.Table(id, _tables, Words(8), string.Join('|', Enumerable.Range(0, columns).Select(c => $"Head{c}")), rows, null, Words(15))));
    }

    private Block.List ListOf(int depth) => new(_random.Next(2) == 0, [.. Enumerable.Range(0, 1 + _random.Next(4)).Select(_ =>
        depth > 1 && _random.Next(3) == 0 ? ImmutableArray.Create<Block>(Text(10), ListOf(depth - 1)) : [Text(3 + _random.Next(25))])]);

    private Block.Paragraph Text(int words)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        inlines.Add(new Inline.Text(Words(words)));
        if (_random.Next(3) == 0) inlines.Add(new Inline.Citation([1, 2, 3]));
        if (_random.Next(4) == 0) inlines.Add(new Inline.Emphasis(Inlines(" " + Words(4))));
        if (_random.Next(12) == 0)
        {
            _footnotes.Add(new Footnote(_footnotes.Count + 1, [Paragraph(Words(5 + _random.Next(40)))]));
            inlines.Add(new Inline.FootnoteMark(_footnotes.Count));
        }

        foreach (var id in _mentioned)
        {
            inlines.Add(new Inline.Text(" see "));
            inlines.Add(new Inline.CrossReference(id, id));
        }

        _mentioned.Clear();
        inlines.Add(new Inline.Text(" " + Words(1 + words / 2) + "."));
        return new Block.Paragraph(inlines.ToImmutable());
    }

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => s_words[_random.Next(s_words.Length)]));
}
