using static ReportGen.UnitTests.Input.DiagnosticCase;

namespace ReportGen.UnitTests.Input;

/// <summary>Cases of RG3xx.</summary>
internal static class CellCases
{
    private const string First = ",40,4,71.5,80%,6.1,";

    public static IEnumerable<DiagnosticCase> All => [.. Shapes, .. Cells, .. Numbers, .. Rules];

    private static IEnumerable<DiagnosticCase> Shapes =>
    [
        OfReview("an empty file", r => r.Set("harms.csv", "")),
        OfReview("semicolons", r => r.Set("harms.csv", r.Text("harms.csv").Replace(',', ';'))),
        OfReview("tabs", r => r.Set("harms.csv", r.Text("harms.csv").Replace(',', '\t'))),
        Studies("adherence", "adherance"),
        Studies("pain_after,level", "pain_after"),
        Studies("study,reference", "study,study"),
        Change("harms.csv", "swelling,Swelling,roe_2019,3", "swelling,Swelling, mild,roe_2019,3"),
        Change("harms.csv", "swelling,Swelling,roe_2019,3", "swelling,Swelling,roe_2019"),
        Change("harms.csv", "strain,Muscle", "\nstrain,Muscle"),
        Change("harms.csv", ",Swelling", ",Swel\"ling"),
        Change("harms.csv", ",Swelling", ",\"Swelling\" mild"),
        Change("harms.csv", ",Swelling", ",\"Swelling"),
    ];

    private static IEnumerable<DiagnosticCase> Cells =>
    [
        Studies(First, ",,4,,80%,6.1,"),
        Studies(First, ",NR,4,71.5,80%,6.1,"),
        Studies(First, ",n.r.,4,n/a,nr,6.1,"),
        Studies("roe_2019,Roe", "Röe 2019,Roe"),
        OfReview("a doubled study", r => r.Append("studies.csv", r.Text("studies.csv").Split('\n')[1] + "\n")),
        Change("harms.csv", "strain,Muscle", "sum,Muscle"),
        Studies(",2019,40", ",19,40"),
        Studies("2.4,4", "2.4,3"),
        Studies("Roe 2019,roe_2019", "Roe 2019,reo_2019"),
        Change("harms.csv", "roe_2019", "roe_2018"),
        Change("notes.csv", "studies,poe_2021,falls", "studys,poe_2021,falls"),
        Change("notes.csv", "studies,poe_2021,falls", "studies,pow_2021,fals"),
        OfReview("a published row twice", r => r.Set("published.csv", "id,address,item,printed,where,note\na,NR,Item,1,Text,NR\na,NR,NR,1,Text,\n")),
    ];

    private static IEnumerable<DiagnosticCase> Numbers =>
    [
        Studies(First, ",40,4,\"71,5\",80%,6.1,"),
        Studies(First, ",\"1,240\",4,71.5,80%,6.1,"),
        Studies(First, ",40,4,\"1.071,5\",80%,6 100,"),
        Studies(First, ",40 patients,4,\"71,5 y\",80%,6.1 cm,"),
        Studies(First, ",many,4,7e1,80%%,.5,"),
        Studies(First, ",40,4,Infinity,80–90%,+6.1,"),
        Studies(First, ",40.0,-4,71.5,180%,6.1,"),
        Studies(First, ",4000000000000000000,4,71.5,-1%,6.1,"),
    ];

    private static IEnumerable<DiagnosticCase> Rules =>
    [
        OfReview("no studies", r => r.Remove("notes.csv").Set("harms.csv", "id,harm,study,patients\n").Set("studies.csv", r.Text("studies.csv").Split('\n')[0] + "\n")),
        Studies(First, ",40,41,71.5,80%,6.1,"),
        Studies(",25,0,", ",0,0,"),
        Change("harms.csv", "roe_2019,3", "roe_2019,66"),
        Change("flow.csv", "sought,sought", "sought,saught"),
        OfReview("a box twice", r => r.Append("flow.csv", "again,screened,Records screened again,100\n")),
        Change("flow.csv", "Duplicate records,20", "Duplicate records,10"),
        Change("flow.csv", "Reports sought,10", "Reports sought,12"),
        OfReview("records of other methods", r => r.Append("flow.csv", "web,websites,Websites,4\ncited,citation_searching,Citations,3\nother,other_sought,Sought,6\n")),
        OfReview("an updated review", r => r.Append("flow.csv", "before,previous_studies,Before,4\nall,total_studies,In all,7\n")),
        OfReview("a study judged twice", r => r.Judged().Append("bias.csv", "third,roe_2019,low,low,low,low,low,low\n")),
        Change("flow.csv", "not retrieved,NR", "not retrieved,1\nassessed,assessed,Assessed,8"),
        Change("flow.csv", "not retrieved,NR", "not retrieved,0\nassessed,assessed,Assessed,10\nreason,excluded_reason,No falls,9\nreports,included_reports,Reports,2"),
        Change("flow.csv", "not retrieved,NR", "not retrieved,0\nassessed,assessed,Assessed,10\nreason,excluded_reason,No falls,9"),
    ];
}
