using System.Collections.Immutable;
using ReportGen.Composition.Citations;
using ReportGen.Composition.Markdown;
using ReportGen.Model.Manuscripts;
using ReportGen.Model.Studies;

namespace ReportGen.Composition;

/// <summary>Composes what stands before the first section.</summary>
public static class FrontMatterComposer
{
    public static FrontMatter Compose(ReviewSettings settings, DateOnly date, ImmutableArray<AbstractSection> sections, CompositionState state) => new(
        settings.Title.Value, settings.ShortTitle, settings.Language, settings.Authors, settings.AuthorsNote, date, settings.Keywords,
        Reanalysis(settings, state), settings.Address, settings.Licence, sections);

    // By doi where the source has one, else by its web address, else by its title alone.
    private static ImmutableArray<Inline> Reanalysis(ReviewSettings settings, CompositionState state)
    {
        if (settings.ReanalysisOf is not { } key) return [];
        if (state.Citations.Find(key.Value) is not { } source)
        {
            state.Diagnostics.Add(CompositionDiagnostics.UnknownReanalysis(key.Span, key.Value, state.Citations.Keys));
            return [];
        }

        Inline work = source switch
        {
            { Doi.Length: > 0 } => new Inline.Link(VancouverStyle.DoiAddress(source.Doi), [new Inline.Text(PrintedWords.Doi + source.Doi)]),
            _ when LinkAddress.IsWeb(source.Url) => new Inline.Link(source.Url, [new Inline.Text(source.Title)]),
            _ => new Inline.Text(source.Title),
        };
        return InlineSequence.Merge([new Inline.Text(PrintedWords.ReanalysisOf), work]);
    }
}
