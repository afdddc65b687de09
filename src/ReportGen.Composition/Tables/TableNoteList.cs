using System.Collections.Immutable;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Composition.Tables;

/// <summary>The marked notes of one table, numbered as their marks come; what says the same is one note.</summary>
/// <param name="table">Id of the table.</param>
internal sealed class TableNoteList(string table)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly ImmutableArray<ImmutableArray<Inline>>.Builder _notes = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>();

    public ImmutableArray<ImmutableArray<Inline>> Notes => _notes.ToImmutable();

    /// <summary>Marks of several notes on one cell.</summary>
    public static IEnumerable<Inline> Series(IEnumerable<Inline.TableNoteMark> marks) => marks.Select((m, i) => m with { Follows = i > 0 });

    /// <summary>The mark of a note.</summary>
    /// <param name="source">What it says, as its author wrote it.</param>
    /// <param name="compose">Makes the note, when it is new.</param>
    public Inline.TableNoteMark Mark(string source, Func<ImmutableArray<Inline>> compose)
    {
        if (!_numbers.TryGetValue(source, out var number))
        {
            _notes.Add(compose());
            _numbers.Add(source, number = _notes.Count);
        }

        return new Inline.TableNoteMark(table, number);
    }
}
