namespace ReportGen.Model.Studies;

public enum RiskOfBiasLayout
{
    /// <summary>A sign for each study and domain.</summary>
    TrafficLight,

    /// <summary>A bar for each domain, divided by the shares of the judgements.</summary>
    Summary,
}
