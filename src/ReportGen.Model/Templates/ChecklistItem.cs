namespace ReportGen.Model.Templates;

/// <summary>An item of a reporting checklist.</summary>
/// <param name="Id">Its number, with a letter for a sub-item: <c>13a</c>.</param>
/// <param name="Section">The part of a report it belongs to.</param>
/// <param name="Topic">Its topic.</param>
/// <param name="Text">What to report.</param>
public sealed record ChecklistItem(string Id, string Section, string Topic, string Text)
{
    /// <summary>Words by which the title of a report reports the item; null for an item that no title reports.</summary>
    public string? TitleSays { get; init; }
}
