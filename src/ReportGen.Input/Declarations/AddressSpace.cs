using ReportGen.Input.Messages;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Input.Declarations;

/// <summary>A space of ids in which each may stand once.</summary>
internal sealed class AddressSpace(IReadOnlyCollection<string> reserved, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, (SourceSpan Span, string What)> _taken = new(StringComparer.Ordinal);

    /// <summary>The ids taken, well-formed or not.</summary>
    public HashSet<string> All { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes an id; reports it where it is not written as ids are, is reserved, or is taken.</summary>
    /// <param name="id">The id.</param>
    /// <param name="kind">What it names: "outcome".</param>
    public void Take(Sourced<string> id, string kind)
    {
        All.Add(id.Value);
        var what = (kind[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + kind;
        if (!Ids.IsId(id.Value)) diagnostics.Add(DeclarationDiagnostics.WrongId(id, what));
        else if (reserved.Contains(id.Value)) diagnostics.Add(DeclarationDiagnostics.ReservedId(id, what));
        else if (!_taken.TryAdd(id.Value, (id.Span, what)))
            diagnostics.Add(DeclarationDiagnostics.TakenId(id, what, _taken[id.Value].What, _taken[id.Value].Span));
    }
}
