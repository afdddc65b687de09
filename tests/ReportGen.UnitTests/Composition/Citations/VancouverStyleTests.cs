using System.Collections.Immutable;
using ReportGen.Composition.Citations;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;

namespace ReportGen.UnitTests.Composition.Citations;

public class VancouverStyleTests
{
    private static readonly Reference Article = new(
        "k", "article-journal", [Person("Masala", "Salvatore"), Person("Anselmetti", "G. C."), Person("Muto", "Jean-Marie")], "Vertebroplasty in practice",
        "Clin Orthop Relat Res", 2011, "469", "3", "715-722", "", "10.1007/s11999-010-1550-y", "", "", SourceSpan.OfFile("references.json"));

    [Fact]
    public void Sets_an_article() => Of(Article).ShouldBe(
        "[Masala S, Anselmetti GC, Muto JM. Vertebroplasty in practice. ] em([Clin Orthop Relat Res]) [. 2011;469(3):715–722. ] "
        + "link<https://doi.org/10.1007/s11999-010-1550-y>([doi:10.1007/s11999-010-1550-y])");

    [Fact]
    public void Leaves_out_what_is_not_given()
    {
        Of(Article with { Authors = [], Issue = "", Doi = "" }).ShouldBe("[Vertebroplasty in practice. ] em([Clin Orthop Relat Res]) [. 2011;469:715–722.]");
        Of(Article with { Volume = "", Issue = "", Pages = "", Doi = "", ContainerTitle = "J Test." }).ShouldBe(
            "[Masala S, Anselmetti GC, Muto JM. Vertebroplasty in practice. ] em([J Test.]) [ 2011.]");
        Of(Article with { Authors = [Person("Sun", "")], Title = "", ContainerTitle = "", Volume = "", Issue = "", Pages = "", Doi = "", Note = "No record was found" })
            .ShouldBe("[Sun. 2011. No record was found.]");
        Of(Article with { Year = null, Doi = "", Title = "Why?" }).ShouldBe("[Masala S, Anselmetti GC, Muto JM. Why? ] em([Clin Orthop Relat Res]) [. 469(3):715–722.]");
    }

    [Fact]
    public void Shortens_more_than_six_authors()
    {
        Authors(6).ShouldBe("A1 X, A2 X, A3 X, A4 X, A5 X, A6 X.");
        Authors(7).ShouldBe("A1 X, A2 X, A3 X, et al.");
        Authors(2, "et al.").ShouldBe("A1 X, A2 X, et al.");
        Authors(6, "et al.").ShouldBe("A1 X, A2 X, A3 X, et al.");
        Authors(0, "World Health Organization").ShouldBe("World Health Organization.");
    }

    [Theory]
    [InlineData("Salvatore", "Masala S.")]
    [InlineData("salvatore maria", "Masala SM.")]
    [InlineData("SM", "Masala SM.")]
    [InlineData("S.-M.", "Masala SM.")]
    [InlineData("Özlem", "Masala Ö.")]
    [InlineData("", "Masala.")]
    public void Makes_initials(string given, string expected) => AuthorsOf([Person("Masala", given)]).ShouldBe(expected);

    [Fact]
    public void Sets_web_pages_books_and_notes()
    {
        Of(Article with { Type = "webpage", ContainerTitle = "", Publisher = "The Centre", Doi = "", Url = "https://example.org/a", Note = "Seen today." }).ShouldBe(
            "[Masala S, Anselmetti GC, Muto JM. Vertebroplasty in practice. The Centre. 2011. ] link<https://example.org/a>([https://example.org/a]) [. Seen today.]");
        Of(Article with { Type = "book", ContainerTitle = "", Volume = "", Issue = "", Pages = "", Publisher = "Press", Doi = "" }).ShouldBe(
            "[Masala S, Anselmetti GC, Muto JM. Vertebroplasty in practice. Press; 2011.]");
        Of(Article with { Authors = [], Doi = "", Volume = "", Issue = "", Pages = "", Url = "javascript:alert(1)" }).ShouldBe(
            "[Vertebroplasty in practice. ] em([Clin Orthop Relat Res]) [. 2011. javascript:alert(1).]");
    }

    [Fact]
    public void Text_from_data_is_never_markup() =>
        Of(Article with { Authors = [], Title = Rendered.Nasty, ContainerTitle = "*x*", Doi = "10.1/<b>" }).ShouldBe(
            $"[{Rendered.Nasty}. ] em([*x*]) [. 2011;469(3):715–722. ] link<https://doi.org/10.1/%3Cb%3E>([doi:10.1/<b>])");

    private static string Authors(int count, string last = "") => AuthorsOf(
        [.. Enumerable.Range(1, count).Select(i => Person("A" + i, "Xaver")), .. last.Length > 0 ? new[] { new PersonName("", "", last) } : []]);

    private static string AuthorsOf(ImmutableArray<PersonName> authors) =>
        Of(Article with { Authors = authors, Title = "", ContainerTitle = "", Year = null, Volume = "", Issue = "", Pages = "", Doi = "" })[1..^1];

    private static string Of(Reference reference) => Outlines.Of(VancouverStyle.Entry(reference));

    private static PersonName Person(string family, string given) => new(family, given, "");
}
