namespace ReportGen.Model.Studies;

/// <summary>The house style of a forest plot; templates/styles/figures.yml says what each does.</summary>
public enum ForestLayout
{
    Default,

    /// <summary>As the journals of the American Medical Association have it.</summary>
    Jama,

    /// <summary>As the BMJ has it.</summary>
    Bmj,

    /// <summary>As Cochrane's Review Manager has it.</summary>
    Revman,
}
