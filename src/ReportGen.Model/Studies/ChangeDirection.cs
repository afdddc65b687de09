namespace ReportGen.Model.Studies;

public enum ChangeDirection
{
    Decrease,
    Increase,
}
