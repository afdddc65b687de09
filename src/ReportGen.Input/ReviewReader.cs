using System.Collections.Immutable;
using ReportGen.Input.Csv;
using ReportGen.Input.Declarations;
using ReportGen.Input.Files;
using ReportGen.Input.Images;
using ReportGen.Input.Messages;
using ReportGen.Input.References;
using ReportGen.Input.Validation;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Drawings;
using ReportGen.Model.Studies;

namespace ReportGen.Input;

/// <summary>A review's folder on disk → a review, checked. data/README.md describes the folder.</summary>
public sealed class ReviewReader
{
    private const string Declaration = "review.yml";
    private const string ReferencesFile = "references.json";
    private const string WordingFolder = "templates";
    private readonly DiagnosticBag _diagnostics = new();
    private readonly FolderReader _folder;

    private ReviewReader(string folder, string displayPath) => _folder = new FolderReader(folder, displayPath, _diagnostics);

    /// <summary>Reads everything that can be read and reports everything that is wrong, by file, line and column.</summary>
    /// <param name="folder">The folder on disk.</param>
    /// <param name="displayPath">How diagnostics name it, such as <c>data/cervical-vertebroplasty</c>; its last part is the review's id.</param>
    /// <returns>The review; null where review.yml cannot be read; where there are errors, what of it is sound.</returns>
    public static Checked<Review> Read(string folder, string displayPath)
    {
        var reader = new ReviewReader(folder, displayPath);
        var id = displayPath.TrimEnd('/').Split('/')[^1];
        var review = reader._folder.Exists() ? reader.Read(id) : null;
        return new Checked<Review>(review, DiagnosticOrder.Sorted(reader._diagnostics));
    }

    private Review? Read(string id)
    {
        var declaration = _folder.Text(Declaration) is { } source ? new SettingsReader(_diagnostics).Read(source) : null;
        var references = _folder.Text(ReferencesFile) is { } json ? new ReferencesReader(_diagnostics).Read(json) : null;
        if (declaration is null) return null;
        var settings = declaration.Settings;
        var keys = references?.Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        CheckReanalysis(settings, keys);
        var tokens = new NotReportedTokens(settings.NotReported);
        var tablesReader = new TablesReader(_folder, new CellReader(tokens, keys, _diagnostics), _diagnostics);
        var tables = tablesReader.Read(settings.Tables, declaration.FileSpans);
        var published = Optional(PublishedReader.File) is { } p ? new PublishedReader(tokens, _diagnostics).Read(p) : [];
        var notes = Optional(NotesReader.File) is { } n ? new NotesReader(settings.Tables, tablesReader.Rows, tokens, _diagnostics).Read(n) : [];
        var files = _folder.FilesRead;
        var review = new Review(id, settings, tables, references ?? [], published, notes, ReadProse(declaration)) { Files = files, Images = ReadImages(settings), Earlier = ReadEarlier(settings) };
        ReportUnusedFiles(settings);
        new ReviewValidator(tablesReader.Incomplete, _diagnostics).Check(review);
        return _diagnostics.HasErrors ? SoundParts.Of(review, [.. declaration.Declared, .. tablesReader.Rows.SelectMany(t => t.Value)]) : review;
    }

    private SourceText? Optional(string file) => _folder.Has(file) ? _folder.Text(file) : null;

    private ManuscriptSources ReadProse(ReviewDeclaration declaration)
    {
        var sections = declaration.Sections.Select(Prose).OfType<SourceText>().ToImmutableArray();
        return new ManuscriptSources(Prose(declaration.Abstract) ?? new SourceText("", ""), sections) { Wordings = Wordings() };
    }

    // A review may word what templates/ words for all: by a file of the same path in a folder of its own.
    private ImmutableSortedDictionary<string, SourceText> Wordings() => _folder.Files(WordingFolder)
        .Where(f => f.EndsWith(".md", StringComparison.Ordinal))
        .Select(f => (Path: f[(WordingFolder.Length + 1)..], Text: _folder.Text(f)))
        .Where(f => f.Text is not null)
        .ToImmutableSortedDictionary(f => f.Path, f => f.Text!, StringComparer.Ordinal);

    private SourceText? Prose(Sourced<string> path) => path.Value.Length == 0 ? null : _folder.Text(path.Value, path.Span);

    /// <summary>The images of figures, each file once; what is wrong with one is reported at its file.</summary>
    private ImmutableArray<RasterImage> ReadImages(ReviewSettings settings)
    {
        var images = ImmutableArray.CreateBuilder<RasterImage>();
        foreach (var file in settings.Figures.OfType<FigureDeclaration.Image>().Select(f => f.File).Where(f => f.Value.Length > 0).DistinctBy(f => f.Value))
        {
            if (_folder.Bytes(file.Value, file.Span) is not { } bytes) continue;
            var (image, fault) = ImageReader.Read(file.Value, bytes);
            if (image is not null) images.Add(image);
            else if (fault is not null) _diagnostics.Add(ImageDiagnostics.Of(_folder.Display(file.Value), fault));
        }

        return images.ToImmutable();
    }

    // No file of the data: what it says is what the data gave before.
    private SourceFile? ReadEarlier(ReviewSettings settings) =>
        settings.Earlier is { Value.Length: > 0 } file && _folder.Bytes(file.Value, file.Span) is { } bytes ? new SourceFile(file.Value, bytes) : null;

    private void CheckReanalysis(ReviewSettings settings, HashSet<string>? keys)
    {
        if (settings.ReanalysisOf is { } key && keys is not null && !keys.Contains(key.Value))
            _diagnostics.Add(DeclarationDiagnostics.UnknownReference(key.Span, key.Value, keys, ReferencesFile));
    }

    private void ReportUnusedFiles(ReviewSettings settings)
    {
        var used = settings.Tables.Select(t => t.File).Append(PublishedReader.File).Append(NotesReader.File).ToHashSet(StringComparer.Ordinal);
        foreach (var file in _folder.Files("").Where(f => f.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && !used.Contains(f)))
            _diagnostics.Add(FileDiagnostics.FileUnused(_folder.Display(file), file, settings.Tables.Select(t => t.File).Distinct()));
    }
}
