namespace ReportGen.Model.Studies;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnType
{
    /// <summary>A name for addresses: a lower-case letter, then lower-case letters, digits and underscores; unique in its table when it is the key.</summary>
    Id,

    /// <summary>Free text, printed as written.</summary>
    Text,

    /// <summary>A whole number, zero or more.</summary>
    Count,

    /// <summary>A decimal number with a point.</summary>
    Number,

    /// <summary>A percentage from 0 to 100, with or without the sign; its value is on the scale 0–100.</summary>
    Percent,

    /// <summary>A year of four digits.</summary>
    Year,

    /// <summary>A key of references.json.</summary>
    Reference,

    /// <summary>The id of a row in another table.</summary>
    Key,
}
