using System.Collections.Immutable;
using ReportGen.Model.Studies;
using ReportGen.Writers;
using ReportGen.Writers.Pdf.Attachments;

namespace ReportGen.Cli;

/// <summary>The files that travel within a review's PDF: its data as read, its declarations, and results.json.</summary>
internal static class PaperAttachments
{
    public static ImmutableArray<Attachment> Of(Review review, OutputFile results)
    {
        var labels = review.Tables.ToDictionary(t => t.Declaration.File, t => t.Declaration.Label, StringComparer.Ordinal);
        return
        [
            new Attachment(Pipeline.ResultsFile, "application/json", AttachmentRelationship.Data, "Every computed number with its derivation", results.Bytes),
            .. review.Files.Select(f => OfSource(f, labels)),
        ];
    }

    private static Attachment OfSource(SourceFile file, Dictionary<string, string> labels)
    {
        var (type, relationship, description) = (labels.GetValueOrDefault(file.Path), Path.GetExtension(file.Path)) switch
        {
            ({ } label, _) => ("text/csv", AttachmentRelationship.Data, $"Table: {label}"),
            (_, ".yml") => ("application/yaml", AttachmentRelationship.Source, "Declarations of tables, outcomes, analyses and figures"),
            (_, ".json") => ("application/json", AttachmentRelationship.Source, "Literature"),
            _ => ("text/csv", AttachmentRelationship.Data, "Notes on the data"),
        };
        return new Attachment(file.Path, type, relationship, description, file.Bytes);
    }
}
