namespace ReportGen.Model.Studies;

/// <summary>A name as CSL-JSON has it; an institution or an unparsed name has only <see cref="Literal"/>.</summary>
public sealed record PersonName(string Family, string Given, string Literal);
