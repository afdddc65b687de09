namespace ReportGen.Model.Drawings;

public readonly record struct Point(double X, double Y);
