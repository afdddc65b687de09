using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Manuscripts;

namespace ReportGen.Writers.Formulas;

/// <summary>
/// A short formula, such as the name of an input, within running text: letters in italics, indices lowered. Nothing for a letter with an accent, which no face sets above it;
/// what does not fit a line of text is written in one.
/// </summary>
internal static class FormulaInlines
{
    public static ImmutableArray<Inline> Of(Formula formula) => formula switch
    {
        Formula.Hat or Formula.Bar or Formula.Subscript { Base: Formula.Hat or Formula.Bar } or Formula.Superscript { Base: Formula.Hat or Formula.Bar } => [],
        Formula.Name { Text.Length: 1 } name => [new Inline.Emphasis([new Inline.Text(name.Text)])],
        Formula.Name name => [new Inline.Text(name.Text)],
        Formula.Number number => [new Inline.Text(number.Text)],
        Formula.Words words => [new Inline.Text(words.Text)],
        Formula.Subscript lowered => [.. Of(lowered.Base), new Inline.Subscript(Of(lowered.Index))],
        Formula.Superscript raised => [.. Of(raised.Base), new Inline.Superscript(Of(raised.Exponent))],
        Formula.Sum sum => [new Inline.Text("∑"), .. Of(sum.Body)],
        _ => [new Inline.Text(LinearFormulaWriter.Write(formula))],
    };
}
