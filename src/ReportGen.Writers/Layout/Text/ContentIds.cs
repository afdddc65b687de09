namespace ReportGen.Writers.Layout.Text;

/// <summary>Numbers the pieces of content of one document.</summary>
internal sealed class ContentIds
{
    private int _next;

    public int Next() => _next++;
}
