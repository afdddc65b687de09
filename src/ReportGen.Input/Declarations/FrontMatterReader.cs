using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Input.Messages;
using ReportGen.Input.Nodes;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;

namespace ReportGen.Input.Declarations;

/// <summary>Reads the keys of review.yml that are about the manuscript itself.</summary>
internal sealed partial class FrontMatterReader(DiagnosticBag diagnostics)
{
    public FrontMatter Read(MappingReader root)
    {
        var title = root.Text("title");
        var shortTitle = root.OptionalText("short_title")?.Value ?? title.Value;
        var language = Formed(root, "language", Language(), "a language tag", "Write it like 'en-US'.") ?? "en-US";
        var date = ReadDate(root);
        var authors = root.Mappings("authors", "an author").Select(ReadAuthor).ToImmutableArray();
        var note = root.OptionalText("authors_note")?.Value;
        if (authors.IsEmpty && note is null && root.Items("authors").IsEmpty)
            diagnostics.Add(KeyDiagnostics.OneOf(root.Span, root.Name, [], ["authors", "authors_note"]));
        var keywords = root.Texts("keywords").Select(k => k.Value).ToImmutableArray();
        var reanalysisOf = root.OptionalText("reanalysis_of");
        var address = Formed(root, "address", WebAddress(), "a web address", "Write it with 'https://'.");
        var licence = root.OptionalText("licence")?.Value;
        return new FrontMatter(
            title, shortTitle, language, date, authors, note ?? "", keywords, reanalysisOf, address, licence, ReadTokens(root),
            root.Texts("layouts"), ReadPaper(root), root.OptionalText("earlier"), root.Flag("trace"));
    }

    private Author ReadAuthor(MappingReader reader)
    {
        var family = reader.Text("family").Value;
        var given = reader.OptionalText("given")?.Value ?? "";
        var affiliations = reader.Texts("affiliations").Select(a => a.Value).ToImmutableArray();
        var orcid = Formed(reader, "orcid", Orcid(), "an ORCID", "Write it like '0000-0002-1825-0097'.") ?? "";
        var email = Formed(reader, "email", Email(), "an e-mail address", "Write it like 'name@example.org'.") ?? "";
        var corresponding = reader.Flag("corresponding");
        reader.Finish();
        return new Author(family, given, affiliations, orcid, email, corresponding);
    }

    private DateOnly? ReadDate(MappingReader root)
    {
        if (root.OptionalText("date") is not { } text) return null;
        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        diagnostics.Add(KeyDiagnostics.WrongForm(text.Span, root.What("date"), text.Value, "a date", "Write year, month and day like '2026-11-22'."));
        return null;
    }

    private static PaperSize? ReadPaper(MappingReader root) => root.Choice("paper", PaperNames.All, otherwise: "") switch
    {
        null or "" => null,
        var name => PaperNames.Of(name),
    };

    // A token that reads as a number would hide the numbers that are written like it.
    private ImmutableArray<string> ReadTokens(MappingReader root)
    {
        if (root.Find("not_reported") is null) return ["NR"];
        var tokens = root.Texts("not_reported", required: true);
        var words = tokens.Where(t => NodeValues.Decimal(t.Value) is null && t.Value == t.Value.Trim()).ToList();
        foreach (var token in tokens.Except(words))
        {
            diagnostics.Add(KeyDiagnostics.WrongForm(
                token.Span, "an entry of " + root.What("not_reported"), token.Value, "a word for what is not reported", "Write a word such as 'NR'."));
        }

        return words.Count == 0 ? ["NR"] : words.Select(t => t.Value).ToImmutableArray();
    }

    private string? Formed(MappingReader reader, string key, Regex form, string expected, string hint)
    {
        if (reader.OptionalText(key) is not { } text) return null;
        if (form.IsMatch(text.Value)) return text.Value;
        diagnostics.Add(KeyDiagnostics.WrongForm(text.Span, reader.What(key), text.Value, expected, hint));
        return null;
    }

    [GeneratedRegex(@"\A[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\z")]
    private static partial Regex Language();

    [GeneratedRegex(@"\Ahttps?://[^\s/]+(/\S*)?\z")]
    private static partial Regex WebAddress();

    [GeneratedRegex(@"\A\d{4}-\d{4}-\d{4}-\d{3}[\dX]\z")]
    private static partial Regex Orcid();

    [GeneratedRegex(@"\A[^\s@]+@[^\s@]+\z")]
    private static partial Regex Email();
}
