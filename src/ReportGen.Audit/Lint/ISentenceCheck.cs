using ReportGen.Audit.Lint.Reading;
using ReportGen.Model.Diagnostics;

namespace ReportGen.Audit.Lint;

/// <summary>A check that looks at one sentence at a time.</summary>
internal interface ISentenceCheck
{
    public IEnumerable<Diagnostic> Check(Sentence sentence);
}
