namespace ReportGen.Input.Messages;

/// <summary>
/// The codes of this room's diagnostics. RG1xx: files and their syntax. RG2xx: what review.yml, references.json and the templates declare.
/// RG3xx: cells, and rules over the cells. A code keeps its meaning for ever; data/README.md lists them for authors.
/// </summary>
public static class InputCodes
{
    /// <summary>The folder does not exist.</summary>
    public const string FolderMissing = "RG101";

    /// <summary>A file that must be there is not.</summary>
    public const string FileMissing = "RG102";

    /// <summary>A file exists and cannot be read.</summary>
    public const string FileUnreadable = "RG103";

    /// <summary>A file is not UTF-8.</summary>
    public const string NotUtf8 = "RG104";

    /// <summary>A control character stands in a text.</summary>
    public const string ControlCharacter = "RG105";

    /// <summary>A YAML file cannot be parsed.</summary>
    public const string YamlSyntax = "RG106";

    /// <summary>A JSON file cannot be parsed.</summary>
    public const string JsonSyntax = "RG107";

    /// <summary>A part of YAML that is not read: anchors, aliases, tags, several documents, keys that are not text, deep nesting.</summary>
    public const string YamlFeature = "RG108";

    /// <summary>The name of a file leaves its folder.</summary>
    public const string PathOutside = "RG109";

    /// <summary>A CSV file that no table declares (a warning).</summary>
    public const string FileUnused = "RG110";

    /// <summary>An image that is neither PNG nor JPEG.</summary>
    public const string ImageFormat = "RG111";

    /// <summary>An image whose file is damaged.</summary>
    public const string ImageDamaged = "RG112";

    /// <summary>A kind of JPEG that cannot be shown everywhere.</summary>
    public const string ImageUnsupported = "RG113";

    /// <summary>An image with too many pixels.</summary>
    public const string ImageTooLarge = "RG114";

    /// <summary>A key that does not exist here.</summary>
    public const string UnknownKey = "RG201";

    /// <summary>A key that must be there is not.</summary>
    public const string MissingKey = "RG202";

    /// <summary>A key stands twice.</summary>
    public const string DoubledKey = "RG203";

    /// <summary>A list where a text is expected, and the like.</summary>
    public const string WrongKind = "RG204";

    /// <summary>A key has no value.</summary>
    public const string EmptyValue = "RG205";

    /// <summary>A number is no number, or is out of its range.</summary>
    public const string WrongNumber = "RG206";

    /// <summary>A value that is not one of the names that may stand here.</summary>
    public const string UnknownName = "RG207";

    /// <summary>A text does not have the form that is asked: dates, colours, number formats, addresses.</summary>
    public const string WrongForm = "RG208";

    /// <summary>An id is not written as ids are.</summary>
    public const string WrongId = "RG209";

    /// <summary>An id is a word that addresses use themselves.</summary>
    public const string ReservedId = "RG210";

    /// <summary>An id is taken already.</summary>
    public const string TakenId = "RG211";

    /// <summary>A level of an interval below 0.5 (a warning).</summary>
    public const string SmallLevel = "RG212";

    /// <summary>A list has too few or too many entries.</summary>
    public const string ListLength = "RG213";

    /// <summary>An entry stands twice in a list.</summary>
    public const string DoubledEntry = "RG214";

    /// <summary>Of several keys exactly one must be there.</summary>
    public const string OneOf = "RG215";

    /// <summary>A key that has no meaning beside another.</summary>
    public const string KeyNotApplicable = "RG216";

    /// <summary>No such table is declared.</summary>
    public const string UnknownTable = "RG217";

    /// <summary>No such column is declared in the table.</summary>
    public const string UnknownColumn = "RG218";

    /// <summary>A column has another type than is needed.</summary>
    public const string WrongColumnType = "RG219";

    /// <summary>A table has no column of type id.</summary>
    public const string NoIdColumn = "RG220";

    /// <summary>A table without the counts rule, or of another kind, than is needed.</summary>
    public const string WrongTableKind = "RG221";

    /// <summary>No such outcome is declared.</summary>
    public const string UnknownOutcome = "RG222";

    /// <summary>An outcome of another kind than is needed.</summary>
    public const string WrongOutcomeKind = "RG223";

    /// <summary>No such analysis is declared for the outcome.</summary>
    public const string UnknownAnalysis = "RG224";

    /// <summary>No such calculated value exists for the rows of the table.</summary>
    public const string UnknownCalculation = "RG225";

    /// <summary>No such reference.</summary>
    public const string UnknownReference = "RG226";

    /// <summary>Two references have the same id.</summary>
    public const string DoubledReference = "RG227";

    /// <summary>The grades of an evidence scheme do not end with one that fits always.</summary>
    public const string OpenGrades = "RG228";

    /// <summary>No such inverse-variance analysis is declared for the outcome.</summary>
    public const string UnknownInverseVariance = "RG229";

    /// <summary>A figure shows an analysis that its outcome does not declare.</summary>
    public const string UndeclaredAnalysis = "RG230";

    /// <summary>Columns of different units on one axis.</summary>
    public const string OtherUnit = "RG231";

    /// <summary>A CSV file has no header.</summary>
    public const string NoHeader = "RG301";

    /// <summary>The cells of a CSV file are not separated by commas.</summary>
    public const string WrongDelimiter = "RG302";

    /// <summary>A CSV column that review.yml does not declare.</summary>
    public const string UndeclaredColumn = "RG303";

    /// <summary>A declared column is not in the CSV file.</summary>
    public const string MissingColumn = "RG304";

    /// <summary>A CSV column stands twice.</summary>
    public const string DoubledColumn = "RG305";

    /// <summary>A row has more or fewer cells than the header.</summary>
    public const string RaggedRow = "RG306";

    /// <summary>Quotes are not closed or stand where none may.</summary>
    public const string Quotes = "RG307";

    /// <summary>A cell is empty.</summary>
    public const string EmptyCell = "RG308";

    /// <summary>A cell says "not reported" in a column that does not allow it.</summary>
    public const string NotReportedRefused = "RG309";

    /// <summary>A cell says "not reported" in other words than the declared.</summary>
    public const string NotReportedVariant = "RG310";

    /// <summary>The id of a row is not written as ids are.</summary>
    public const string WrongRowId = "RG311";

    /// <summary>Two rows have the same id.</summary>
    public const string DoubledRowId = "RG312";

    /// <summary>Two rows have the same name.</summary>
    public const string DoubledRowName = "RG313";

    /// <summary>The id of a row is a word that addresses use themselves.</summary>
    public const string ReservedRowId = "RG314";

    /// <summary>A decimal comma or a separator of thousands.</summary>
    public const string CommaInNumber = "RG315";

    /// <summary>A number with its unit.</summary>
    public const string NumberWithUnit = "RG316";

    /// <summary>Not a number.</summary>
    public const string NotANumber = "RG317";

    /// <summary>A count that is not a whole number.</summary>
    public const string NotWhole = "RG318";

    /// <summary>A number below or above what its column may hold.</summary>
    public const string OutOfRange = "RG319";

    /// <summary>Not a year.</summary>
    public const string NotAYear = "RG320";

    /// <summary>A text that is not among the allowed ones of its column.</summary>
    public const string NotAllowed = "RG321";

    /// <summary>A cell names a reference that does not exist.</summary>
    public const string UnknownReferenceInCell = "RG322";

    /// <summary>A cell names a row that does not exist.</summary>
    public const string UnknownRow = "RG323";

    /// <summary>A cell names a table that is not declared.</summary>
    public const string UnknownTableInCell = "RG324";

    /// <summary>A cell names a column that is not declared.</summary>
    public const string UnknownColumnInCell = "RG325";

    /// <summary>A table that something is computed from has no rows.</summary>
    public const string NoRows = "RG326";

    /// <summary>More events than the total they are counted in.</summary>
    public const string EventsOverTotal = "RG330";

    /// <summary>A study with a total of zero.</summary>
    public const string ZeroTotal = "RG331";

    /// <summary>A count table that sums to more than its total.</summary>
    public const string SumOverTotal = "RG332";

    /// <summary>A box that the PRISMA diagram does not have.</summary>
    public const string UnknownBox = "RG333";

    /// <summary>A box that may stand only once stands twice.</summary>
    public const string DoubledBox = "RG334";

    /// <summary>The counts of a PRISMA flow do not add up.</summary>
    public const string FlowArithmetic = "RG335";

    /// <summary>Records and reports of a PRISMA flow differ, which they may (a warning).</summary>
    public const string FlowReports = "RG336";

    /// <summary>A table of judgements judges a study twice.</summary>
    public const string DoubledStudy = "RG337";
}
