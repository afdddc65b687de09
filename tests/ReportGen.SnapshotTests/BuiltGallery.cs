using System.Collections.Immutable;
using System.Text;
using ReportGen.Cli;
using ReportGen.Input;
using ReportGen.Input.Templates;
using ReportGen.Model.Diagnostics;
using ReportGen.Model.Studies;
using ReportGen.Model.Templates;
using ReportGen.Writers;

namespace ReportGen.SnapshotTests;

/// <summary>The gallery of figures: a review of invented data that shows every kind of figure, built once in memory.</summary>
public sealed class BuiltGallery
{
    private const string Name = "figure-gallery";

    public BuiltGallery()
    {
        var templates = TemplateFolderReader.Read(RepositoryFolder.Path("templates"), "templates").Value!;
        var built = new Pipeline(new BuildContext(null, null, templates, "ReportGen"), Formats.Html, [], _ => { }).Build(Folder, Name);
        Diagnostics = built.Diagnostics;
        Files = built.Value.ToImmutableSortedDictionary(f => f.Path[(Name.Length + 1)..], f => f, StringComparer.Ordinal);
    }

    /// <summary>The figures as the gallery's review.yml declares them.</summary>
    public static ImmutableArray<FigureDeclaration> Figures { get; } = ReviewReader.Read(Folder, Name).Value!.Settings.Figures;

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public ImmutableSortedDictionary<string, OutputFile> Files { get; }

    private static string Folder => RepositoryFolder.Path("tests", "ReportGen.SnapshotTests", "Gallery", Name);

    public string Text(string path) => Encoding.UTF8.GetString(Files[path].Bytes.Span);
}
