namespace ReportGen.Typography.Shaping;

/// <summary>OpenType features to apply, where the face has them. Each changes only the glyphs that the face provides for it.</summary>
[Flags]
public enum ShapingFeatures
{
    None = 0,

    /// <summary><c>liga</c>: standard ligatures such as fi.</summary>
    Ligatures = 1 << 0,

    /// <summary><c>kern</c>: pair kerning.</summary>
    Kerning = 1 << 1,

    /// <summary><c>tnum</c>: figures of equal width, for columns.</summary>
    TabularFigures = 1 << 2,

    /// <summary><c>pnum</c>: figures of their own width, for running text.</summary>
    ProportionalFigures = 1 << 3,

    /// <summary><c>lnum</c>: figures of capital height.</summary>
    LiningFigures = 1 << 4,

    /// <summary><c>onum</c>: figures with ascenders and descenders.</summary>
    OldStyleFigures = 1 << 5,

    /// <summary><c>sups</c>: drawn superscripts.</summary>
    Superscripts = 1 << 6,

    /// <summary><c>subs</c>: drawn subscripts.</summary>
    Subscripts = 1 << 7,

    /// <summary><c>case</c>: punctuation raised to suit capitals.</summary>
    CaseSensitiveForms = 1 << 8,

    /// <summary><c>smcp</c>: small capitals for lower-case letters.</summary>
    SmallCapitals = 1 << 9,

    /// <summary>What running text wants: ligatures and kerning.</summary>
    Default = Ligatures | Kerning,
}
