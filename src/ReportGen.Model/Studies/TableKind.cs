namespace ReportGen.Model.Studies;

public enum TableKind
{
    /// <summary>Any table.</summary>
    Plain,

    /// <summary>The boxes of a PRISMA 2020 flow diagram, held to its arithmetic.</summary>
    PrismaFlow,

    /// <summary>Judgements of the risk of bias, by the tool that it names.</summary>
    RiskOfBias,

    /// <summary>Judgements of authors on the certainty of the evidence.</summary>
    CertaintyJudgements,
}
