namespace ReportGen.Audit.Lint.Reading;

/// <summary>How a number is written.</summary>
internal enum NumberNotation
{
    /// <summary>In digits.</summary>
    Digits,

    /// <summary>In words: six, twice, a dozen.</summary>
    Words,

    /// <summary>A share in words or as a sign: half, two thirds, ½; the value is a percentage.</summary>
    Fraction,

    /// <summary>Part of a name: C2, dat.bcg2.</summary>
    Name,
}
