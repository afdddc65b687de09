namespace ReportGen.Model.Templates;

public sealed record PageMargins(double Top, double Right, double Bottom, double Left);
