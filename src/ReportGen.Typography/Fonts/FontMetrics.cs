namespace ReportGen.Typography.Fonts;

/// <summary>The measures of a face. Lengths are in font units (<see cref="UnitsPerEm"/> to the em), y upwards from the baseline.</summary>
public sealed record FontMetrics
{
    private const int UseTypographicMetrics = 1 << 7, ItalicBit = 1, NoSubsettingBit = 1 << 8, BitmapOnlyBit = 1 << 9;

    public required int UnitsPerEm { get; init; }

    /// <summary>Height of the line box above the baseline: OS/2 typographic value if the face asks for it (USE_TYPO_METRICS), else hhea's.</summary>
    public required int Ascender { get; init; }

    /// <summary>Depth of the line box below the baseline, negative. Same source as <see cref="Ascender"/>.</summary>
    public required int Descender { get; init; }

    /// <summary>Extra leading that the face recommends. Same source as <see cref="Ascender"/>.</summary>
    public required int LineGap { get; init; }

    /// <summary>Height of flat capitals; where the face does not say, 70 % of the em.</summary>
    public required int CapHeight { get; init; }

    /// <summary>Height of flat lower-case letters; where the face does not say, 50 % of the em.</summary>
    public required int XHeight { get; init; }

    /// <summary>Degrees counter-clockwise from the vertical: negative for type that leans to the right.</summary>
    public required double ItalicAngle { get; init; }

    public required bool IsItalic { get; init; }

    public required bool IsFixedPitch { get; init; }

    /// <summary>Weight class from 1 to 1000: 400 regular, 600 semibold, 700 bold.</summary>
    public required int Weight { get; init; }

    /// <summary>Centre of the underline, negative below the baseline.</summary>
    public required int UnderlinePosition { get; init; }

    public required int UnderlineThickness { get; init; }

    /// <summary>The box that holds all glyphs.</summary>
    public required GlyphBox BoundingBox { get; init; }

    public required EmbeddingPermission Embedding { get; init; }

    /// <summary>Whether a part of the face may be embedded, as opposed to the whole file or bitmaps only.</summary>
    public required bool MayBeSubset { get; init; }

    internal static FontMetrics Read(TableDirectory tables)
    {
        var head = tables.Required("head");
        var hhea = tables.Required("hhea");
        var post = tables.Optional("post");
        var os2 = tables.Optional("OS/2");
        head.Require(0, 54);
        hhea.Require(0, 36);
        post?.Require(0, 32);
        os2?.Require(0, 78);
        var unitsPerEm = head.U16(18);
        if (unitsPerEm is < 16 or > 16384) throw head.Error("unitsPerEm is not between 16 and 16384");
        var selection = os2?.U16(62) ?? 0;
        var typographic = (selection & UseTypographicMetrics) != 0;
        var fsType = os2?.U16(8) ?? 0;
        var angle = post is { } p ? p.S32(4) / 65536.0 : 0;
        return new FontMetrics
        {
            UnitsPerEm = unitsPerEm,
            Ascender = typographic ? os2!.S16(68) : hhea.S16(4),
            Descender = typographic ? os2!.S16(70) : hhea.S16(6),
            LineGap = typographic ? os2!.S16(72) : hhea.S16(8),
            CapHeight = Height(os2, 88) ?? unitsPerEm * 7 / 10,
            XHeight = Height(os2, 86) ?? unitsPerEm / 2,
            ItalicAngle = angle,
            IsItalic = (selection & ItalicBit) != 0 || angle != 0,
            IsFixedPitch = post is { } fixedPitch && fixedPitch.U32(12) != 0,
            Weight = os2?.U16(4) ?? 400,
            UnderlinePosition = post?.S16(8) ?? -unitsPerEm / 10,
            UnderlineThickness = post?.S16(10) ?? unitsPerEm / 20,
            BoundingBox = new GlyphBox(head.S16(36), head.S16(38), head.S16(40), head.S16(42)),
            Embedding = PermissionOf(fsType),
            MayBeSubset = (fsType & (NoSubsettingBit | BitmapOnlyBit)) == 0,
        };
    }

    /// <summary>The heights came with version 2 of the table; zero means "not stated".</summary>
    private static int? Height(FontData? os2, int offset) =>
        os2 is { } table && table.U16(0) >= 2 && table.S16(offset) > 0 ? table.S16(offset) : null;

    private static EmbeddingPermission PermissionOf(int fsType) => fsType switch
    {
        _ when (fsType & 0xF) == 0 => EmbeddingPermission.Installable,
        _ when (fsType & 8) != 0 => EmbeddingPermission.Editable,
        _ when (fsType & 4) != 0 => EmbeddingPermission.PreviewAndPrint,
        _ => EmbeddingPermission.Restricted,
    };
}
