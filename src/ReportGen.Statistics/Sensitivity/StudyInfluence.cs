namespace ReportGen.Statistics.Sensitivity;

/// <summary>The influence of a study on a fit.</summary>
public sealed record StudyInfluence
{
    /// <summary>Zero-based position of the study.</summary>
    public required int Study { get; init; }

    /// <summary>Diagonal of the hat matrix.</summary>
    public required double Hat { get; init; }

    /// <summary>Weight in percent of the sum.</summary>
    public required double Weight { get; init; }

    /// <summary>yi − ŷi.</summary>
    public required double Residual { get; init; }

    /// <summary>√((vi + τ²)(1 − hat)).</summary>
    public required double ResidualStandardError { get; init; }

    /// <summary>Internally standardized residual; null when its standard error is 0.</summary>
    public double? StandardizedResidual => ResidualStandardError > 0 ? Residual / ResidualStandardError : null;

    /// <summary>Null when the other studies do not determine the model, and when their residual variance is 0 and scales the test.</summary>
    public required DeletionDiagnostics? Deletion { get; init; }

    /// <summary>
    /// |DFFITS| &gt; 3√(p/(k − p)), or Cook's distance beyond the median of χ²(p), or hat &gt; 3p/k, or a |DFBETAS| &gt; 1 (Viechtbauer and Cheung 2010).
    /// </summary>
    public required bool IsInfluential { get; init; }

    /// <summary>Coordinates of the Baujat plot.</summary>
    public required BaujatPoint? Baujat { get; init; }
}
