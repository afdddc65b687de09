namespace ReportGen.Writers.Layout.Pages;

/// <summary>What a column gains by its spread.</summary>
/// <param name="Offsets">How far each slab of its text moves down.</param>
/// <param name="OfFloats">By how much each gap of the floats at its head grows.</param>
internal sealed record SpreadColumn(double[] Offsets, double OfFloats)
{
    public static SpreadColumn AsItIs(int count) => new(new double[count], 0);
}
