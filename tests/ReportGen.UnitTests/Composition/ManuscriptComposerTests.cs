using ReportGen.Model.Manuscripts;

namespace ReportGen.UnitTests.Composition;

public class ManuscriptComposerTests
{
    [Fact]
    public void Composes_front_matter_text_floats_and_references()
    {
        var manuscript = Composed(new SmallReview());
        manuscript.ReviewId.ShouldBe("small");
        manuscript.FrontMatter.Title.ShouldBe("Small review");
        manuscript.FrontMatter.AuthorsNote.ShouldBe("Authors not given");
        manuscript.FrontMatter.Date.ShouldBe(new DateOnly(2026, 1, 2));
        manuscript.FrontMatter.Keywords.ShouldBe(["spine"]);
        Outlines.Of(manuscript.FrontMatter.Reanalysis).ShouldBe("[A re-analysis of ] link<https://doi.org/10.14444/3007>([doi:10.14444/3007])");
        Outlines.Of(manuscript.Blocks).ShouldBe(
            "h1#results([Results]) p([See ] ref#flow[Figure\u00A01] [, ] ref#bars[Figure\u00A02] [ and ] ref#studies[Table\u00A01] [.]) "
            + "figure 1#flow([Flow.]) table 1#studies([The ] em([studies]) [.]) figure 2#bars([Bars.])");
        manuscript.Figures.Select(f => (f.Number, f.Drawings.NotIncluded)).ShouldBe([(1, "not ours to show"), (2, null)]);
        manuscript.References.Select(r => (r.Number, r.Key, Outlines.Of(r.Children))).ShouldBe(
            [(1, "masala", "[Masala.]"), (2, "sun", "[Title of sun.]"), (3, "wilson_1927", "[Title of wilson_1927.]")]);
    }

    [Fact]
    public void Makes_a_part_of_the_abstract_for_each_heading()
    {
        var manuscript = Composed(new SmallReview { Abstract = "Before.\n\n## Background\n\nOne.\n\nTwo.\n\n# Age {{ studies.masala.age }}\n\n- {{ studies.masala.age }}" });
        manuscript.FrontMatter.Abstract.Select(s => (Outlines.Of(s.Heading), Outlines.Of(s.Children))).ShouldBe(
            [("", "p([Before.])"), ("[Background]", "p([One.]) p([Two.])"), ("[Age ] {studies.masala.age=3}", "ul(p({studies.masala.age=3}))")]);
    }

    [Fact]
    public void Numbers_citations_over_captions_tables_and_sections_in_their_order()
    {
        var manuscript = Composed(new SmallReview
        {
            Sections = ["# A\n\n[@fig:flow; @fig:bars; @tbl:studies]\n\n{{ figure \"flow\" }}\n\nx [@sun]\n\n{{ table \"studies\" }}\n\n{{ figure \"bars\" }}", "# B\n\ny [@source] [@sun]."],
            FlowCaption = "Flow [@wilson_1927].",
        });
        manuscript.References.Select(r => r.Key).ShouldBe(["wilson_1927", "sun", "masala", "source"]);
        Outlines.Of(manuscript.Blocks[^1..]).ShouldBe("p([y.] cite(2,4))");
    }

    [Fact]
    public void A_name_from_data_prints_as_it_is_everywhere()
    {
        const string Name = Rendered.Nasty;
        const string Print = "{{ studies.masala.name }}";
        var manuscript = Composed(new SmallReview
        {
            Name = Name,
            Abstract = $"## {Print}\n\n{Print}",
            TableCaption = $"*{Print}*",
            FlowCaption = $"[{Print}](https://example.org/{Print})",
            Sections = [$"# {Print}\n\n**{Print}**[^n] [@sec:a-b-script-alert-1-script-amp; @fig:flow; @fig:bars; @tbl:studies]\n\n{{{{ figure \"flow\" }}}}\n\n{{{{ table \"studies\" }}}}\n\n{{{{ figure \"bars\" }}}}\n\n[^n]: {Print}"],
        });
        var value = $"{{studies.masala.name={Name}}}";
        Outlines.Of(manuscript.FrontMatter.Abstract[0].Heading).ShouldBe(value);
        Outlines.Of(manuscript.FrontMatter.Abstract[0].Children).ShouldBe($"p({value})");
        Outlines.Of(manuscript.Blocks[..2]).ShouldStartWith($"h1#a-b-script-alert-1-script-amp({value}) p(strong({value}) note(1) [ ] ref#a-b-script-alert-1-script-amp[“{Name}”]");
        Outlines.Of(manuscript.Figures.First().Caption).ShouldBe($"link<https://example.org/A%2Ab%7C%3Cscript%3Ealert%281%29%3C%2Fscript%3E%26amp%3B>({value})");
        Outlines.Of(manuscript.Tables.Single().Caption).ShouldBe($"em({value})");
        Outlines.Of(manuscript.Tables.Single().Rows[0].Cells[0].Children).ShouldBe($"{value} cite(1)");
        Outlines.Of(manuscript.Footnotes[0].Children).ShouldBe($"p({value})");
    }

    [Fact]
    public void Says_what_is_wrong_with_the_whole()
    {
        const string Results = "# Results\n\n";
        SmallReview[] reviews =
        [
            new SmallReview { Sections = [Results + "See [@fig:flow].\n\n{{ figure \"flow\" }}\n\n{{ figure \"bars\" }}"] },
            new SmallReview { Abstract = "## Results\n\nFine [@sun].\n\n### Deeper\n\n{{ figure \"flow\" }}" },
            new SmallReview { ReanalysisOf = "sources" },
            new SmallReview { TableCaption = "One.\n\nTwo.", FlowCaption = "- a list" },
            new SmallReview { FlowCaption = "Flow{{ table \"studies\" }}[^1] [@fig:flow]." },
            new SmallReview { Sections = [new SmallReview().Sections[0], string.Concat(Enumerable.Repeat("> ", 2000)) + "x"] },
        ];
        var wordings = reviews.Select(r => string.Join('\n', r.Compose().Diagnostics.Select(Rendered.Line)));
        string.Join("\n---\n", wordings).ShouldBe(ManuscriptWording.OfReviews.ReplaceLineEndings("\n"));
    }

    private static Manuscript Composed(SmallReview review)
    {
        var composed = review.Compose();
        composed.Diagnostics.ShouldBeEmpty();
        return composed.Value.ShouldNotBeNull();
    }
}
