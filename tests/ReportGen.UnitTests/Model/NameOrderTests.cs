using ReportGen.Model.Studies;

namespace ReportGen.UnitTests.Model;

public class NameOrderTests
{
    [Fact]
    public void Letters_count_whatever_their_case_and_accents() =>
        new[] { "van Dijk 2001", "Jansen 2015", "de Vries 2004", "Zhou 1999", "Öberg 2003", "Olsen 2000", "jansen 2015" }.Order(NameOrder.Instance)
            .ShouldBe(["de Vries 2004", "Jansen 2015", "jansen 2015", "Öberg 2003", "Olsen 2000", "van Dijk 2001", "Zhou 1999"]);
}
